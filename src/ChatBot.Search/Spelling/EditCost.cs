namespace ChatBot.Search.Spelling;

/// <summary>
/// What it takes to type a word and mean a term: 1 for a letter too many, too few or wrong. Nothing is
/// said of neighbouring keys: there are too many keyboards.
/// </summary>
internal static class EditCost
{
    private const double Edit = 1;

    /// <summary>Two letters in the wrong order are all there: an unrelated word seldom looks like that.</summary>
    private const double Transposition = 0.7;

    /// <summary>A letter doubled that is single, or the other way round, is the common mistake of those who know the word by ear.</summary>
    private const double Doubling = 0.7;

    /// <summary>On top: people rarely miss the first letter (Kukich, "Techniques for Automatically Correcting Words in Text", 1992).</summary>
    private const double FirstLetter = 0.5;

    public static double Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var width = meant.Length + 1;
        Span<double> cells = stackalloc double[3 * width];
        var beforePrevious = cells[..width];
        var previous = cells.Slice(width, width);
        var current = cells[(2 * width)..];
        for (var i = 0; i <= typed.Length; i++)
        {
            for (var j = 0; j < width; j++)
            {
                var cost = i == 0 && j == 0 ? 0 : double.MaxValue;
                if (i > 0)
                    cost = Math.Min(cost, previous[j] + OneLetter(typed, i) + At(j == 0));
                if (j > 0)
                    cost = Math.Min(cost, current[j - 1] + OneLetter(meant, j) + At(i == 0));
                if (i > 0 && j > 0)
                    cost = Math.Min(cost, previous[j - 1] + Replace(typed, i, meant, j));
                if (IsTransposition(typed, i, meant, j))
                    cost = Math.Min(cost, beforePrevious[j - 2] + Transposition + At(i == 2 && j == 2));
                current[j] = cost;
            }
            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[^1];
    }

    private static double OneLetter(ReadOnlySpan<char> word, int end) =>
        end > 1 && word[end - 1] == word[end - 2] ? Doubling : Edit;

    private static double Replace(ReadOnlySpan<char> typed, int i, ReadOnlySpan<char> meant, int j) =>
        typed[i - 1] == meant[j - 1] ? 0 : Edit + At(i == 1 && j == 1);

    private static bool IsTransposition(ReadOnlySpan<char> typed, int i, ReadOnlySpan<char> meant, int j) =>
        i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1];

    private static double At(bool isFirst) => isFirst ? FirstLetter : 0;
}
