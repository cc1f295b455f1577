namespace ChatBot.Search.Languages;

/// <summary>
/// Overlapping stretches of four letters of a word with marks at its edges, which meet where stems
/// do not (McNamee and Mayfield 2004); three characters in Chinese.
/// </summary>
public static class CharacterGrams
{
    private const int Length = 4;
    private const char Edge = '_';

    public static IEnumerable<string> Of(Word word)
    {
        if (word.Trigram is { } trigram)
        {
            yield return trigram;
            yield break;
        }
        var marked = Edge + word.Surface + Edge;
        if (marked.Length <= Length)
            yield return marked;
        for (var i = 0; marked.Length > Length && i + Length <= marked.Length; i++)
            yield return marked.Substring(i, Length);
    }

    /// <summary>Adds the same as numbers: four UTF-16 units fill one.</summary>
    internal static void AddCodes(Word word, List<ulong> codes)
    {
        if (word.Trigram is { } trigram)
        {
            codes.Add(Code(trigram));
            return;
        }
        // The sliding stretch, its first letter lowest.
        var code = Code(word.Surface.AsSpan(0, Math.Min(Length - 1, word.Surface.Length))) << 16 | Edge;
        if (word.Surface.Length < Length - 1)
        {
            codes.Add(code | ((ulong)Edge << (16 * (word.Surface.Length + 1))));
            return;
        }
        codes.Add(code);
        for (var i = Length - 1; i <= word.Surface.Length; i++)
            codes.Add(code = (code >> 16) | ((ulong)(i < word.Surface.Length ? word.Surface[i] : Edge) << 48));
    }

    private static ulong Code(ReadOnlySpan<char> letters)
    {
        var code = 0UL;
        for (var i = 0; i < letters.Length; i++)
            code |= (ulong)letters[i] << (16 * i);
        return code;
    }
}
