namespace ChatBot.Search.Evaluation;

/// <summary>Means over questions, each with its 95 % interval, and the figures of each question.</summary>
public sealed record RetrievalReport
{
    public required Estimate RecallAt1 { get; init; }
    public required Estimate RecallAt5 { get; init; }
    public required Estimate RecallAt10 { get; init; }

    /// <summary>Mean reciprocal rank.</summary>
    public required Estimate MrrAt10 { get; init; }

    public required Estimate NdcgAt10 { get; init; }

    /// <summary>By query id.</summary>
    public required IReadOnlyDictionary<string, RetrievalMetrics> Questions { get; init; }

    /// <summary>
    /// A judged question without a list counts as one that found nothing, as <c>trec_eval -c</c> has
    /// it; a list without judgements is passed over.
    /// </summary>
    /// <param name="judgements">By query id, then document id; each query with a relevant document.</param>
    /// <exception cref="ArgumentException">Nothing is judged, or a question has two lists.</exception>
    public static RetrievalReport Of(
        IEnumerable<RankedList> run,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements
    )
    {
        var lists = run.ToDictionary(list => list.QueryId, StringComparer.Ordinal);
        // The order decides which questions the bootstrap draws, so it must not hang on a dictionary's.
        var questions = judgements
            .OrderBy(judged => judged.Key, StringComparer.Ordinal)
            .Select(judged =>
                KeyValuePair.Create(
                    judged.Key,
                    lists.TryGetValue(judged.Key, out var list)
                        ? RetrievalMetrics.Of(list, judged.Value)
                        : RetrievalMetrics.Zero
                )
            )
            .ToList();

        Estimate Mean(Func<RetrievalMetrics, double> figure) =>
            Estimate.OfMean([.. questions.Select(question => figure(question.Value))]);

        return new RetrievalReport
        {
            RecallAt1 = Mean(question => question.RecallAt1),
            RecallAt5 = Mean(question => question.RecallAt5),
            RecallAt10 = Mean(question => question.RecallAt10),
            MrrAt10 = Mean(question => question.ReciprocalRankAt10),
            NdcgAt10 = Mean(question => question.NdcgAt10),
            Questions = questions.ToDictionary(StringComparer.Ordinal),
        };
    }
}
