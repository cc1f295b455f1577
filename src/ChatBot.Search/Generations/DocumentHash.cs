namespace ChatBot.Search.Generations;

/// <summary>A file that decides answers, by its content.</summary>
/// <param name="Path">Relative to the knowledge folder.</param>
/// <param name="Sha256">Of the file's bytes, in lower-case hexadecimal.</param>
/// <param name="Asked">The same of the other ways to ask for it that stand beside the documents; null where none do.</param>
public sealed record DocumentHash(string Path, string Sha256, string? Asked = null);
