namespace ChatBot.Crawling.Fetching;

/// <summary>How much of a body is read.</summary>
/// <param name="Size">Unpacked, in bytes.</param>
/// <param name="Cuts">Whether the beginning of a longer one is taken in place of none.</param>
internal readonly record struct BodyLimit(int Size, bool Cuts = false);
