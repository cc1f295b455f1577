using ChatBot.Search.Answering;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>Learns what scores mean: from questions that a set answers, and the same without the documents that answer them.</summary>
internal static class CalibrationTrainer
{
    /// <summary>That the documents answer at all.</summary>
    public static CalibrationReport Answerable(
        IReadOnlyDictionary<string, JudgedQuestion> answerable,
        IReadOnlyDictionary<string, JudgedQuestion> unanswerable,
        IReadOnlyList<IReadOnlyList<string>> folds,
        RankingWeights weights
    )
    {
        var examples = new List<Example>();
        foreach (var (questions, isAnswerable) in new[] { (answerable, true), (unanswerable, false) })
            examples.AddRange(
                from question in questions.Values
                where question.Candidates.Count > 0
                let best = question.InOrder(weights).First().Candidate.Features
                select new Example(
                    question.Id,
                    Calibration.AnswerableNumbers(weights.WordScore(best), best, question.NameShare, question.Terms),
                    isAnswerable
                )
            );
        return Report(examples, folds, Calibration.AnswerableNames);
    }

    /// <summary>That the first passage is the one that answers.</summary>
    public static CalibrationReport Right(
        IReadOnlyDictionary<string, JudgedQuestion> questions,
        IReadOnlyList<IReadOnlyList<string>> folds,
        RankingWeights weights
    )
    {
        var examples = questions
            .Values.Where(question => question.Candidates.Count > 0)
            .Select(question =>
            {
                var ranked = question.InOrder(weights).ToList();
                var (best, score) = ranked[0];
                var second = ranked.Find(other => other.Candidate.Section != best.Section).Score;
                return new Example(question.Id, Calibration.RightNumbers(score, second), best.IsRelevant);
            });
        return Report([.. examples], folds, Calibration.RightNames);
    }

    private static CalibrationReport Report(
        List<Example> examples,
        IReadOnlyList<IReadOnlyList<string>> folds,
        IReadOnlyList<string> names
    )
    {
        var heldOut = new List<(double Probability, bool Label)>(examples.Count);
        foreach (var fold in folds)
        {
            var ids = fold.ToHashSet(StringComparer.Ordinal);
            var model = Fit(examples.Where(example => !ids.Contains(example.Id)));
            heldOut.AddRange(
                examples.Where(example => ids.Contains(example.Id)).Select(e => (model.Probability(e.Numbers), e.Label))
            );
        }
        var all = Fit(examples);
        var weights = new OrderedDictionary<string, double>(StringComparer.Ordinal)
        {
            [LinearWeights.Intercept] = all.Intercept,
        };
        foreach (var (name, weight) in names.Zip(all.Weights))
            weights[name] = weight;
        double[] Of(bool label) => [.. heldOut.Where(row => row.Label == label).Select(row => row.Probability)];
        var (positive, negative) = (Of(true), Of(false));
        return new CalibrationReport(
            weights,
            // Of one kind alone there is nothing to tell apart.
            positive.Length == 0
            || negative.Length == 0
                ? null
                : DecisionMetrics.AreaUnderCurve(positive, negative)
        );
    }

    private static LogisticModel Fit(IEnumerable<Example> examples)
    {
        var rows = examples.ToList();
        return rows.Count == 0
            ? new LogisticModel(0, [])
            : LogisticModel.Fit([.. rows.Select(row => row.Numbers)], [.. rows.Select(row => row.Label)]);
    }

    private sealed record Example(string Id, double[] Numbers, bool Label);
}

/// <summary>A fitted logistic model.</summary>
/// <param name="AreaUnderCurve">On questions whose titles were held out; null where all are of one kind.</param>
internal sealed record CalibrationReport(IReadOnlyDictionary<string, double> Weights, double? AreaUnderCurve);
