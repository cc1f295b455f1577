namespace ChatBot.Search.Questions;

/// <summary>A word of a question that the documents do not know, and what it was read as.</summary>
/// <param name="Start">Of the word in the question, in UTF-16 units.</param>
public sealed record Correction(string Asked, string Read, int Start);
