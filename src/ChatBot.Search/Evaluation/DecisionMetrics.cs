namespace ChatBot.Search.Evaluation;

/// <summary>How well answerable questions are told from those the documents do not answer.</summary>
public static class DecisionMetrics
{
    /// <summary>
    /// The mean of two shares: answerable questions that got something, and unanswerable ones that
    /// got nothing (Brodersen et al. 2010). 0.5 is what answering all, or none, earns.
    /// </summary>
    /// <param name="answerable">For each answerable question whether it got an answer or a choice.</param>
    /// <param name="unanswerable">The same for each unanswerable one.</param>
    /// <exception cref="ArgumentException">One of the two kinds is missing.</exception>
    public static double BalancedAccuracy(IReadOnlyCollection<bool> answerable, IReadOnlyCollection<bool> unanswerable)
    {
        ThrowIfEmpty(answerable.Count, nameof(answerable));
        ThrowIfEmpty(unanswerable.Count, nameof(unanswerable));
        var got = (double)answerable.Count(answered => answered) / answerable.Count;
        var refused = (double)unanswerable.Count(answered => !answered) / unanswerable.Count;
        return (got + refused) / 2;
    }

    /// <summary>
    /// How likely an answerable question scores above an unanswerable one, ties counting half: the
    /// area under the ROC curve as a rank statistic (Hanley and McNeil 1982).
    /// </summary>
    /// <exception cref="ArgumentException">One of the two kinds is missing, or a score is no number.</exception>
    public static double AreaUnderCurve(
        IReadOnlyCollection<double> answerable,
        IReadOnlyCollection<double> unanswerable
    )
    {
        ThrowIfEmpty(answerable.Count, nameof(answerable));
        ThrowIfEmpty(unanswerable.Count, nameof(unanswerable));
        if (answerable.Concat(unanswerable).Any(double.IsNaN))
            throw new ArgumentException("A score is no number.", nameof(answerable));

        var below = 0;
        var wins = 0.0;
        var scores = answerable
            .Select(score => (score, isAnswerable: true))
            .Concat(unanswerable.Select(score => (score, isAnswerable: false)))
            .GroupBy(question => question.score, question => question.isAnswerable)
            .OrderBy(group => group.Key);
        foreach (var ties in scores)
        {
            var positives = ties.Count(isAnswerable => isAnswerable);
            var negatives = ties.Count() - positives;
            wins += positives * (below + (negatives / 2.0));
            below += negatives;
        }
        return wins / answerable.Count / unanswerable.Count;
    }

    private static void ThrowIfEmpty(int count, string name)
    {
        if (count == 0)
            throw new ArgumentException("There is no such question.", name);
    }
}
