namespace ChatBot.Search.Questions;

/// <summary>Words of a question that the glossary knows, and what else they were looked for as.</summary>
public sealed record Synonym(string Asked, IReadOnlyList<string> Read);
