namespace ChatBot.Search.Evaluation.Training;

/// <summary>How likely something is, by logistic regression: what a score is worth, as Platt (1999) calibrates it.</summary>
internal sealed record LogisticModel(double Intercept, IReadOnlyList<double> Weights)
{
    /// <summary>Maximises the mean log-likelihood of the labels less l2 / 2 · |weights|².</summary>
    /// <param name="rows">The features of each, as many for all.</param>
    /// <param name="labels">One for each row.</param>
    /// <param name="l2">
    /// Above 0; of the intercept too, which would otherwise have no end where all labels are the same.
    /// </param>
    /// <exception cref="ArgumentException">There is no row, or not a label for each.</exception>
    public static LogisticModel Fit(
        IReadOnlyList<double[]> rows,
        IReadOnlyList<bool> labels,
        double l2 = ListwiseModel.DefaultL2
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(l2);
        if (rows.Count == 0 || rows.Count != labels.Count)
            throw new ArgumentException($"{labels.Count} labels are none for {rows.Count} rows.", nameof(labels));
        // The intercept is the weight of a feature that is always 1.
        List<double[]> extended = [.. rows.Select(row => (double[])[1, .. row])];
        var dimensions = extended[0].Length;
        var weights = Newton.Minimise(
            dimensions,
            weights =>
            {
                var slope = new Slope(dimensions);
                foreach (var (row, label) in extended.Zip(labels))
                    Add(row, label, weights, slope);
                return slope.Regularised(extended.Count, weights, l2);
            }
        );
        return new LogisticModel(weights[0], weights[1..]);
    }

    /// <summary>From 0 to 1.</summary>
    public double Probability(IReadOnlyList<double> row) => Sigmoid(Intercept + Linear.Score(Weights, row));

    private static void Add(double[] row, bool label, double[] weights, Slope slope)
    {
        var score = Linear.Score(weights, row);
        var probability = Sigmoid(score);
        var wrong = label ? -score : score;
        // log(1 + e^wrong), which overflows for no score.
        slope.Value += Math.Max(wrong, 0) + Math.Log(1 + Math.Exp(-Math.Abs(wrong)));
        for (var i = 0; i < row.Length; i++)
            slope.Gradient[i] += (probability - (label ? 1 : 0)) * row[i];
        slope.AddSquare(row, probability * (1 - probability));
    }

    private static double Sigmoid(double score) => 1 / (1 + Math.Exp(-score));
}
