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
}
