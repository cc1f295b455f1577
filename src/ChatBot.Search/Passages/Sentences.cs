namespace ChatBot.Search.Passages;

/// <summary>
/// Splits a text into sentences by their closing marks, in the manner of Unicode Annex 29: a mark
/// ends a sentence with the quotes and brackets that close behind it, unless it is the full stop of
/// an abbreviation or a small letter follows.
/// </summary>
public static class Sentences
{
    private const string FullWidthMarks = "。！？";
    private const string Marks = ".!?…؟۔" + FullWidthMarks;
    private const string Closers = "»”’\"')]}」』）】";

    /// <summary>Ranges of <paramref name="text"/> between the two offsets, without the white space around them.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var from = SkipSpace(text, start, end);
        for (var i = from; i < end; i++)
        {
            if (!Marks.Contains(text[i], StringComparison.Ordinal))
                continue;
            var close = AfterClosers(text, i + 1, end);
            var next = SkipSpace(text, close, end);
            if (next < end && !IsBoundary(text, i, close, next))
            {
                i = close - 1;
                continue;
            }
            yield return (from, close);
            from = next;
            i = next - 1;
        }
        var last = end;
        while (last > from && char.IsWhiteSpace(text[last - 1]))
            last--;
        if (last > from)
            yield return (from, last);
    }

    private static bool IsBoundary(string text, int mark, int close, int next)
    {
        if (FullWidthMarks.Contains(text[mark], StringComparison.Ordinal))
            return true;
        if (next == close || char.IsLower(text[next]))
            return false;
        return text[mark] != '.' || !Abbreviations.Contains(WordBefore(text, mark));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int mark)
    {
        var start = mark;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '°' or 'ª'))
            start--;
        return text.AsSpan(start, mark - start);
    }

    private static int AfterClosers(string text, int i, int end)
    {
        while (i < end)
        {
            if (
                Marks.Contains(text[i], StringComparison.Ordinal) || Closers.Contains(text[i], StringComparison.Ordinal)
            )
                i++;
            else if (i + 1 < end && text[i] is ' ' or '\u00A0' or '\u202F' && text[i + 1] is '»' or '?' or '!')
                i += 2;
            else
                break;
        }
        return i;
    }

    private static int SkipSpace(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }
}
