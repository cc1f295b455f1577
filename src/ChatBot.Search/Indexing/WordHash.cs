namespace ChatBot.Search.Indexing;

/// <summary>A word as 32 bits, the same on every machine (FNV-1a over UTF-16 units).</summary>
internal static class WordHash
{
    public static int Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word)
            hash = (hash ^ unit) * 16777619u;
        return unchecked((int)hash);
    }
}
