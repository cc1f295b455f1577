namespace ChatBot.Search.Languages;

/// <summary>Goes over the words in Latin letters of a text without allocating; an apostrophe parts words.</summary>
internal ref struct LatinWords(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int end;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly LatinWords GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = end;
        while (start < text.Length && !LatinLetters.IsLatin(text[start]))
            start++;
        end = start;
        while (end < text.Length && (LatinLetters.IsLatin(text[end]) || LatinLetters.IsCombiningAccent(text[end])))
            end++;
        Current = text[start..end];
        return end > start;
    }
}
