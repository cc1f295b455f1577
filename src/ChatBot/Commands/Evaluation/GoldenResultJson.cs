using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Search.Answering;
using ChatBot.Search.Evaluation.Golden;

namespace ChatBot.Commands.Evaluation;

/// <summary>What <c>eval --golden --json</c> prints. These names stay; others may join them.</summary>
internal sealed record GoldenResultJson
{
    public required string Golden { get; init; }
    public required int Questions { get; init; }
    public required GoldenTally All { get; init; }
    public required IReadOnlyDictionary<string, GoldenTally> ByLanguage { get; init; }
    public required IReadOnlyDictionary<string, GoldenTally> ByTag { get; init; }
    public required IReadOnlyList<WrongGoldenJson> Wrong { get; init; }
    public required string Generation { get; init; }

    public static string Write(GoldenFigures figures)
    {
        var json = new GoldenResultJson
        {
            Golden = figures.File,
            Questions = figures.Questions,
            All = figures.Score.All,
            ByLanguage = figures.Score.ByLanguage,
            ByTag = figures.Score.ByTag,
            Wrong = [.. figures.Wrong.Select(wrong => WrongGoldenJson.Of(wrong, figures.Score))],
            Generation = figures.Generation,
        };
        return JsonSerializer.Serialize(json, CommandJson.Readable.GoldenResultJson);
    }
}

/// <summary>A golden question that went wrong; places are written <c>document#section</c>.</summary>
internal sealed record WrongGoldenJson
{
    public required string Id { get; init; }
    public required string Question { get; init; }
    public required string Language { get; init; }

    [JsonConverter(typeof(CamelCase<GoldenVerdict>))]
    public required GoldenVerdict Verdict { get; init; }
    public required IReadOnlyList<string> Expected { get; init; }

    [JsonConverter(typeof(CamelCase<AnswerKind>))]
    public required AnswerKind Kind { get; init; }
    public required IReadOnlyList<string> Came { get; init; }

    public static WrongGoldenJson Of(WrongGolden wrong, GoldenScore score) =>
        new()
        {
            Id = wrong.Question.Id,
            Question = wrong.Question.Question,
            Language = wrong.Question.Language,
            Verdict = score.Verdicts[wrong.Question.Id],
            Expected = [.. wrong.Question.Expected.Select(place => place.ToString())],
            Kind = wrong.Outcome.Kind,
            Came = [.. wrong.Outcome.Quotes.Select(place => place.ToString())],
        };
}
