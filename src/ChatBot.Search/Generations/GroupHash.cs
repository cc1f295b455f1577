namespace ChatBot.Search.Generations;

/// <summary>A group of signposts or known gaps in a language's index, by what it was made from.</summary>
/// <param name="Key">Of the group.</param>
/// <param name="Sha256">Of its lines and of what they point at.</param>
public sealed record GroupHash(string Language, string Key, string Sha256);
