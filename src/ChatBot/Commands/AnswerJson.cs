using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Conversations;
using ChatBot.Search.Answering;

namespace ChatBot.Commands;

/// <summary>What <c>ask --json</c> prints. These names stay; others may join them.</summary>
internal sealed record AnswerJson
{
    public JsonElement? Id { get; init; }
    public required string Question { get; init; }
    public string? Corrected { get; init; }
    public required string Language { get; init; }

    [JsonConverter(typeof(CamelCase<AnswerKind>))]
    public required AnswerKind Kind { get; init; }

    /// <summary>What is said to small talk.</summary>
    public string? Reply { get; init; }
    public required IReadOnlyList<QuoteJson> Answers { get; init; }
    public required string Generation { get; init; }
    public required double ElapsedMs { get; init; }
    public ExplanationJson? Explanation { get; init; }

    public static string Write(BatchQuestion asked, TimedAnswer timed, Links links, bool explain)
    {
        var answer = timed.Answer;
        var json = new AnswerJson
        {
            Id = asked.Id,
            Question = asked.Text,
            Corrected = answer.Corrected,
            Language = answer.Language,
            Kind = answer.Kind,
            Reply = answer.Reply,
            Answers = [.. answer.Quotes.Select(quote => QuoteJson.Of(quote, links))],
            Generation = answer.Generation,
            ElapsedMs = Math.Round(timed.Elapsed.TotalMilliseconds, 3),
            Explanation = explain ? ExplanationJson.Of(answer) : null,
        };
        return JsonSerializer.Serialize(json, CommandJson.Readable.AnswerJson);
    }
}
