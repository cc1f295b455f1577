namespace ChatBot.Search.Evaluation.Training;

/// <summary>
/// Weights that put relevant candidates first: a softmax over each question's candidates, which is
/// ListNet's top-one probability with a linear model (Cao et al. 2007).
/// </summary>
internal static class ListwiseModel
{
    public const double DefaultL2 = 1e-4;

    /// <summary>
    /// The weights w that maximise the mean of log softmax(w · features) over the relevant candidates
    /// of a question and then over the questions, less l2 / 2 · |w|². Questions without a relevant
    /// candidate are left out; a feature that is the same for all candidates of a question, in each of
    /// them, gets 0.
    /// </summary>
    /// <param name="features">How many features a candidate has.</param>
    /// <param name="l2">Above 0: features that say the same share their weight instead of growing without end.</param>
    public static double[] Fit(IEnumerable<ListwiseQuestion> questions, int features, double l2 = DefaultL2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(l2);
        List<ListwiseQuestion> usable = [.. questions.Where(question => question.Relevant.Contains(true))];
        return usable.Count == 0
            ? new double[features]
            : Newton.Minimise(
                features,
                weights =>
                {
                    var slope = new Slope(features);
                    foreach (var question in usable)
                        Add(question, weights, slope);
                    return slope.Regularised(usable.Count, weights, l2);
                }
            );
    }

    private static void Add(ListwiseQuestion question, double[] weights, Slope slope)
    {
        var candidates = question.Candidates;
        double[] scores = [.. candidates.Select(candidate => Linear.Score(weights, candidate))];
        var highest = scores.Max();
        var logarithm = highest + Math.Log(scores.Sum(score => Math.Exp(score - highest)));
        var share = 1.0 / question.Relevant.Count(isRelevant => isRelevant);
        var mean = new double[weights.Length];
        for (var c = 0; c < candidates.Count; c++)
        {
            var probability = Math.Exp(scores[c] - logarithm);
            var target = question.Relevant[c] ? share : 0;
            slope.Value -= target * (scores[c] - logarithm);
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] += probability * candidates[c][i];
                slope.Gradient[i] += (probability - target) * candidates[c][i];
            }
            slope.AddSquare(candidates[c], probability);
        }
        slope.AddSquare(mean, -1);
    }
}
