using System.Text.Json;

namespace ChatBot.Search.Ranking;

/// <summary>What each feature counts: a linear model, trained by <c>eval --train</c>, in <c>weights.json</c>.</summary>
public sealed record RankingWeights
{
    private readonly double[] values;
    private readonly double sum;

    public RankingWeights(IReadOnlyDictionary<string, double> weights)
    {
        ByName = weights;
        values = [.. Features.NamesInOrder.Select(name => weights.GetValueOrDefault(name))];
        sum = values.Where(value => value > 0).Sum();
    }

    public static RankingWeights Shipped { get; } = Read();

    public IReadOnlyDictionary<string, double> ByName { get; }

    /// <summary>From 0 to 1, to 5 digits.</summary>
    public double Score(Features features)
    {
        var score = 0.0;
        var shares = features.ToArray();
        for (var i = 0; i < values.Length; i++)
            score += values[i] * shares[i];
        return Math.Round(Math.Clamp(score / sum, 0, 1), 5);
    }

    /// <summary>What each feature adds to the score of a passage, in the order of <see cref="Features.NamesInOrder"/>.</summary>
    public IReadOnlyList<double> Parts(Features features) =>
        [.. features.ToArray().Zip(values, (share, weight) => Math.Round(share * weight / sum, 5))];

    /// <summary>To two decimals: more would tell nothing, and hang on the machine that trained.</summary>
    public RankingWeights Rounded() => new(InOrder(name => Math.Round(ByName.GetValueOrDefault(name), 2) + 0.0));

    /// <summary>The text of <c>weights.json</c>.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(
            new Dictionary<string, double>(InOrder(name => ByName.GetValueOrDefault(name))),
            RankingJson.Default.DictionaryStringDouble
        ) + "\n";

    private static OrderedDictionary<string, double> InOrder(Func<string, double> weightOf) =>
        new(Features.NamesInOrder.Select(name => KeyValuePair.Create(name, weightOf(name))), StringComparer.Ordinal);

    private static RankingWeights Read()
    {
        using var stream = typeof(RankingWeights).Assembly.GetManifestResourceStream("weights.json")!;
        return new RankingWeights(JsonSerializer.Deserialize(stream, RankingJson.Default.DictionaryStringDouble)!);
    }
}
