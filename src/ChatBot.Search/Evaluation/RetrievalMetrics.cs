namespace ChatBot.Search.Evaluation;

/// <summary>
/// How well one question's list agrees with the judgements, each figure from 0 to 1. As in
/// trec_eval and BEIR: recall is relevant documents found over all that are relevant, and nDCG
/// takes the judgement itself as gain, discounted by log2(rank + 1), over the same of the best
/// possible order (Järvelin and Kekäläinen 2002). A document is relevant where its judgement is above 0.
/// </summary>
/// <param name="ReciprocalRankAt10">1 over the rank of the first relevant document; 0 below rank 10.</param>
public sealed record RetrievalMetrics(
    double RecallAt1,
    double RecallAt5,
    double RecallAt10,
    double ReciprocalRankAt10,
    double NdcgAt10
)
{
    /// <summary>Nothing found.</summary>
    public static readonly RetrievalMetrics Zero = new(0, 0, 0, 0, 0);

    private const int Depth = 10;

    /// <param name="judgements">Of this question, by document id.</param>
    /// <exception cref="ArgumentException">No document is relevant, so that nothing can be measured.</exception>
    public static RetrievalMetrics Of(RankedList list, IReadOnlyDictionary<string, int> judgements)
    {
        int[] ideal = [.. judgements.Values.Where(gain => gain > 0).OrderDescending()];
        if (ideal.Length == 0)
            throw new ArgumentException($"\"{list.QueryId}\" has no relevant document.", nameof(judgements));
        int[] gains =
        [
            .. list.Documents.Take(Depth).Select(document => Math.Max(0, judgements.GetValueOrDefault(document.Id))),
        ];

        return new RetrievalMetrics(
            Recall(gains, 1, ideal.Length),
            Recall(gains, 5, ideal.Length),
            Recall(gains, Depth, ideal.Length),
            ReciprocalRank(gains),
            DiscountedGain(gains) / DiscountedGain(ideal)
        );
    }

    private static double Recall(int[] gains, int depth, int relevant) =>
        (double)gains.Take(depth).Count(gain => gain > 0) / relevant;

    private static double ReciprocalRank(int[] gains)
    {
        var first = Array.FindIndex(gains, gain => gain > 0);
        return first < 0 ? 0 : 1.0 / (first + 1);
    }

    private static double DiscountedGain(int[] gains) =>
        gains.Take(Depth).Index().Sum(gain => gain.Item / Math.Log2(gain.Index + 2));
}
