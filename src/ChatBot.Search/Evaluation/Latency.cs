namespace ChatBot.Search.Evaluation;

/// <summary>How long questions took that were asked one after the other.</summary>
/// <param name="QuestionsPerSecond">0 where the clock saw no time pass.</param>
/// <param name="P50Ms">By nearest rank: half of the questions took no longer.</param>
public sealed record Latency(double QuestionsPerSecond, double P50Ms, double P99Ms)
{
    /// <exception cref="ArgumentException">There is no question.</exception>
    public static Latency Of(IEnumerable<RankedList> run)
    {
        double[] sorted = [.. run.Select(list => list.Elapsed.TotalMilliseconds).Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("There is no question.", nameof(run));
        var seconds = sorted.Sum() / 1000;
        return new Latency(
            seconds > 0 ? sorted.Length / seconds : 0,
            Percentile.Of(sorted, 500),
            Percentile.Of(sorted, 990)
        );
    }
}
