namespace ChatBot.Search.Ranking;

/// <summary>What each feature counts: a linear model.</summary>
public sealed record RankingWeights
{
    private readonly double[] values;
    private readonly double sum;
    private readonly double sumOfWords;

    public RankingWeights(IReadOnlyDictionary<string, double> weights)
    {
        ByName = weights;
        values = [.. Features.NamesInOrder.Select(name => weights.GetValueOrDefault(name))];
        sum = values.Where(value => value > 0).Sum();
        sumOfWords = values.Take(Features.OfWords).Where(value => value > 0).Sum();
    }

    public static RankingWeights Shipped { get; } = new(TrainedModel.Shipped.Ranking);

    public IReadOnlyDictionary<string, double> ByName { get; }

    /// <summary>From 0 to 1, to 5 digits.</summary>
    public double Score(Features features) => Share(features.ToArray(), sum);

    /// <summary>The same of the passage's words alone.</summary>
    public double WordScore(Features features) => Share(features.ToArray().AsSpan(0, Features.OfWords), sumOfWords);

    /// <summary>What each feature adds to the score of a passage, in the order of <see cref="Features.NamesInOrder"/>.</summary>
    public IReadOnlyList<double> Parts(Features features) =>
        [.. features.ToArray().Zip(values, (share, weight) => Math.Round(share * weight / sum, 5))];

    private double Share(ReadOnlySpan<double> shares, double whole)
    {
        var score = 0.0;
        for (var i = 0; i < shares.Length; i++)
            score += values[i] * shares[i];
        return whole <= 0 ? 0 : Math.Round(Math.Clamp(score / whole, 0, 1), 5);
    }
}
