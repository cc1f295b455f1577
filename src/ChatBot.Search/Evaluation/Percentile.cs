namespace ChatBot.Search.Evaluation;

/// <summary>By nearest rank: the smallest value that at least the given share of the values does not exceed.</summary>
internal static class Percentile
{
    /// <param name="perMille">From 1 to 1000; whole, so that no rounding chooses the rank.</param>
    public static double Of(IReadOnlyList<double> sorted, int perMille) =>
        sorted[(int)((((long)sorted.Count * perMille) + 999) / 1000) - 1];
}
