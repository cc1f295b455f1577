using System.Text.Json.Nodes;
using ChatBot.BotHost;
using ChatBot.Conversations;
using ChatBot.Teams.Cards;

namespace ChatBot.Teams;

/// <summary>
/// The native citations of a message, one for each quote (the entity of a message, by schema.org). It does not
/// say that anything was made by a machine: nothing is.
/// </summary>
internal static class Citations
{
    /// <summary>What Teams takes, in UTF-16 units.</summary>
    public const int MaxName = 80;
    public const int MaxAbstract = 160;
    public const int MaxKeywords = 3;
    public const int MaxKeyword = 28;

    public static Entity Of(Reply reply) =>
        BotJson.Entity(
            new JsonObject
            {
                ["type"] = "https://schema.org/Message",
                ["@type"] = "Message",
                ["@context"] = "https://schema.org",
                ["@id"] = "",
                ["citation"] = new JsonArray([
                    .. reply.Quotes.Select((quote, index) => Claim(quote, index + 1, reply)),
                ]),
            }
        );

    private static JsonObject Claim(ReplyQuote quote, int position, Reply reply)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = ShortPlace.WithoutPage(quote, MaxName),
            ["abstract"] = Shortened.Line(quote.Text, MaxAbstract),
        };
        if (quote.Url.Length > 0)
            appearance["url"] = quote.Url;
        var keywords = Keywords(quote, reply).Where(keyword => keyword.Length > 0).Take(MaxKeywords).ToList();
        if (keywords.Count > 0)
            appearance["keywords"] = new JsonArray([
                .. keywords.Select(keyword => JsonValue.Create(Shortened.Line(keyword, MaxKeyword))),
            ]);
        if (IconOf(quote.Document) is { } icon)
            appearance["image"] = new JsonObject { ["@type"] = "ImageObject", ["name"] = icon };
        return new JsonObject
        {
            ["@type"] = "Claim",
            ["position"] = position,
            ["appearance"] = appearance,
        };
    }

    private static IEnumerable<string> Keywords(ReplyQuote quote, Reply reply) =>
        [quote.Page, quote.Date is { } date ? reply.Texts.Date.Format(date) : ""];

    private static string? IconOf(string document) =>
        Path.GetExtension(document).ToLowerInvariant() switch
        {
            ".pdf" => "PDF",
            ".docx" => "Microsoft Word",
            ".xlsx" => "Microsoft Excel",
            ".pptx" => "Microsoft PowerPoint",
            ".md" or ".txt" => "Text",
            _ => null,
        };
}
