namespace ChatBot.Search.Spelling;

/// <summary>
/// The restricted Damerau-Levenshtein distance (optimal string alignment): insertions, deletions,
/// substitutions and transpositions of neighbours, no stretch edited twice; counted in UTF-16 units.
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is greater.</summary>
    public static int Within(int limit, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var tooFar = limit + 1;
        if (Math.Abs(left.Length - right.Length) > limit)
            return tooFar;
        var prefix = left.CommonPrefixLength(right);
        left = left[prefix..];
        right = right[prefix..];
        while (!left.IsEmpty && !right.IsEmpty && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        // Only cells at most `limit` off the diagonal matter. Column j of row i stands at j - i + limit + 1,
        // between two cells that are always too far.
        var width = (2 * limit) + 3;
        Span<int> cells = stackalloc int[3 * width];
        cells.Fill(tooFar);
        var beforePrevious = cells[..width];
        var previous = cells.Slice(width, width);
        var current = cells[(2 * width)..];
        for (var j = 0; j <= Math.Min(limit, right.Length); j++)
            previous[j + limit + 1] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current.Fill(tooFar);
            var best = tooFar;
            for (var j = Math.Max(0, i - limit); j <= Math.Min(right.Length, i + limit); j++)
            {
                var at = j - i + limit + 1;
                var distance = 1 + Math.Min(previous[at + 1], current[at - 1]);
                if (j > 0)
                {
                    var isSame = left[i - 1] == right[j - 1];
                    distance = Math.Min(distance, previous[at] + (isSame ? 0 : 1));
                    if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                        distance = Math.Min(distance, beforePrevious[at] + 1);
                }
                current[at] = Math.Min(distance, tooFar);
                best = Math.Min(best, current[at]);
            }
            if (best == tooFar)
                return tooFar;
            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[right.Length - left.Length + limit + 1];
    }
}
