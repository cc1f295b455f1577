namespace ChatBot.Search.Questions;

/// <summary>Words of a question that the glossary knows or that may be mistyped, and what else they were looked for as.</summary>
public sealed record Synonym(string Asked, IReadOnlyList<string> Read);
