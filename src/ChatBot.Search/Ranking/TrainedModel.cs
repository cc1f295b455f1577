using System.Text.Json;

namespace ChatBot.Search.Ranking;

/// <summary>All that was learned, in one small file, <c>weights.json</c>, which <c>eval --train</c> writes.</summary>
/// <param name="Ranking">Of <see cref="Features"/>: which passage comes first.</param>
/// <param name="Quote">Which sentence of it answers.</param>
/// <param name="Answerable">Whether the documents answer at all.</param>
/// <param name="Right">Whether the first passage is the one that answers.</param>
public sealed record TrainedModel(
    IReadOnlyDictionary<string, double> Ranking,
    IReadOnlyDictionary<string, double> Quote,
    IReadOnlyDictionary<string, double> Answerable,
    IReadOnlyDictionary<string, double> Right
)
{
    public static TrainedModel Shipped { get; } = Read();

    /// <summary>To two decimals: more would tell nothing, and hang on the machine that trained.</summary>
    public TrainedModel Rounded() => new(Round(Ranking), Round(Quote), Round(Answerable), Round(Right));

    /// <summary>The text of <c>weights.json</c>.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RankingJson.Default.TrainedModel) + "\n";

    private static OrderedDictionary<string, double> Round(IReadOnlyDictionary<string, double> weights) =>
        new(
            // No minus zero.
            weights.Select(pair => KeyValuePair.Create(pair.Key, Math.Round(pair.Value, 2) + 0.0)),
            StringComparer.Ordinal
        );

    private static TrainedModel Read()
    {
        using var stream = typeof(TrainedModel).Assembly.GetManifestResourceStream("weights.json")!;
        return JsonSerializer.Deserialize(stream, RankingJson.Default.TrainedModel)!;
    }
}
