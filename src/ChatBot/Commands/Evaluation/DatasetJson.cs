using System.Text.Json;
using ChatBot.Search.Evaluation;

namespace ChatBot.Commands.Evaluation;

/// <summary>What <c>eval --dataset --json</c> prints. These names stay; others may join them.</summary>
internal sealed record DatasetJson
{
    public required string Dataset { get; init; }
    public required int Questions { get; init; }
    public required int Documents { get; init; }
    public int? TyposSeed { get; init; }
    public required EstimateJson RecallAt1 { get; init; }
    public required EstimateJson RecallAt5 { get; init; }
    public required EstimateJson RecallAt10 { get; init; }
    public required EstimateJson MrrAt10 { get; init; }
    public required EstimateJson NdcgAt10 { get; init; }
    public EstimateJson? GoldInQuote { get; init; }
    public EstimateJson? GoldInTopQuote { get; init; }
    public required KindsJson Kinds { get; init; }
    public StrangersJson? Strangers { get; init; }
    public AblationJson? Ablation { get; init; }
    public required double QuestionsPerSecond { get; init; }
    public required double P50Ms { get; init; }
    public required double P99Ms { get; init; }
    public required string Generation { get; init; }

    public static string Write(DatasetFigures figures)
    {
        var (retrieval, latency) = (figures.Report.Retrieval, figures.Report.Latency);
        var json = new DatasetJson
        {
            Dataset = figures.Request.Folder,
            Questions = figures.Questions,
            Documents = figures.Documents,
            TyposSeed = figures.Request.Typos,
            RecallAt1 = EstimateJson.Of(retrieval.RecallAt1),
            RecallAt5 = EstimateJson.Of(retrieval.RecallAt5),
            RecallAt10 = EstimateJson.Of(retrieval.RecallAt10),
            MrrAt10 = EstimateJson.Of(retrieval.MrrAt10),
            NdcgAt10 = EstimateJson.Of(retrieval.NdcgAt10),
            GoldInQuote = figures.Report.GoldInQuote is { } inQuote ? EstimateJson.Of(inQuote) : null,
            GoldInTopQuote = figures.Report.GoldInTopQuote is { } inTopQuote ? EstimateJson.Of(inTopQuote) : null,
            Kinds = KindsJson.Of(figures.Report.Kinds),
            Strangers = figures.Strangers is { } strangers ? StrangersJson.Of(strangers) : null,
            Ablation = figures.Ablation is { } ablation ? AblationJson.Of(ablation) : null,
            QuestionsPerSecond = Math.Round(latency.QuestionsPerSecond, 1),
            P50Ms = Math.Round(latency.P50Ms, 3),
            P99Ms = Math.Round(latency.P99Ms, 3),
            Generation = figures.Generation,
        };
        return JsonSerializer.Serialize(json, CommandJson.Readable.DatasetJson);
    }
}

/// <summary>Shares of what questions got.</summary>
internal sealed record KindsJson(double Answer, double Choice, double None)
{
    public static KindsJson Of(KindShares shares) =>
        new(
            EstimateJson.Round(shares.Answer.Mean),
            EstimateJson.Round(shares.Choice.Mean),
            EstimateJson.Round(shares.None.Mean)
        );
}

/// <summary>What the other set's questions tell.</summary>
internal sealed record StrangersJson(
    int Questions,
    EstimateJson Answered,
    EstimateJson Refused,
    double BalancedAccuracy,
    double AreaUnderCurve
)
{
    public static StrangersJson Of(StrangersReport report) =>
        new(
            report.Questions,
            EstimateJson.Of(report.Answered),
            EstimateJson.Of(report.Refused),
            EstimateJson.Round(report.BalancedAccuracy),
            EstimateJson.Round(report.AreaUnderCurve)
        );
}

/// <summary>What questions got without the documents that answer them.</summary>
internal sealed record AblationJson(int Questions, EstimateJson Answer, EstimateJson Choice)
{
    public static AblationJson Of(KindShares shares) =>
        new(shares.Answer.Count, EstimateJson.Of(shares.Answer), EstimateJson.Of(shares.Choice));
}
