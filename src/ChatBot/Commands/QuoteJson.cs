using System.Text.Json.Serialization;
using ChatBot.Conversations;
using ChatBot.Search.Answering;

namespace ChatBot.Commands;

/// <summary>One of the <c>answers</c> that <c>ask --json</c> prints.</summary>
internal sealed record QuoteJson
{
    public required string Quote { get; init; }
    public required string Passage { get; init; }
    public required string Document { get; init; }
    public required string Title { get; init; }
    public required string Section { get; init; }

    /// <summary>Of the page or slide.</summary>
    public int? Page { get; init; }
    public required string Url { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Source { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly? Date { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public required string Language { get; init; }
    public required double Score { get; init; }

    public static QuoteJson Of(Quote quote, Links links) =>
        new()
        {
            Quote = quote.Text,
            Passage = quote.Passage,
            Document = quote.Document,
            Title = quote.Title,
            Section = quote.Section,
            Page = quote.Page?.Number,
            Url = links.To(quote),
            Source = quote.Source,
            Date = quote.Date,
            ValidUntil = quote.ValidUntil,
            Language = quote.Language,
            Score = quote.Score,
        };
}
