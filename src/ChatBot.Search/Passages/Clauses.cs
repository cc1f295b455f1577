namespace ChatBot.Search.Passages;

/// <summary>Cuts a sentence that is too long to quote: after a semicolon, else a colon, a comma, a space.</summary>
internal static class Clauses
{
    private static readonly string[] Breaks = [";；؛", ":：", ",，،、", " \n\t\u00A0"];

    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end, int maxLength)
    {
        while (end - start > maxLength)
        {
            var cut = Cut(text, start, start + maxLength);
            yield return (start, TrimEnd(text, start, cut));
            start = cut;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
        }
        if (end > start)
            yield return (start, end);
    }

    // The first half is left whole, so that no scrap of a clause stands alone.
    private static int Cut(string text, int start, int limit)
    {
        var half = start + ((limit - start) / 2);
        foreach (var marks in Breaks)
        {
            for (var i = limit - 1; i > half; i--)
            {
                if (marks.Contains(text[i], StringComparison.Ordinal))
                    return i + 1;
            }
        }
        return char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
