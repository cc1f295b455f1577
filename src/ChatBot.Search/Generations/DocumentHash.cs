namespace ChatBot.Search.Generations;

/// <param name="Path">Relative to the knowledge folder.</param>
/// <param name="Sha256">Of the file's bytes, in lower-case hexadecimal.</param>
public sealed record DocumentHash(string Path, string Sha256);
