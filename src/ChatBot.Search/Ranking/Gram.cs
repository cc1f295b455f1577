using ChatBot.Search.Indexing;

namespace ChatBot.Search.Ranking;

/// <summary>A character n-gram of a question.</summary>
/// <param name="Found">Null where no passage has it.</param>
/// <param name="Term">The first of the question's terms that has it.</param>
/// <param name="Weight">Its inverse document frequency, for each term that has it.</param>
internal sealed record Gram(FoundTerm? Found, int Term, double Weight);
