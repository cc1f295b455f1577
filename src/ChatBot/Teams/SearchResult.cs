using System.Text.Json.Nodes;
using ChatBot.BotHost;
using ChatBot.Conversations;
using ChatBot.Search.Languages;
using ChatBot.Teams.Cards;

namespace ChatBot.Teams;

/// <summary>One answer in the message extension: what stands in the list, and the card that is inserted.</summary>
internal static class SearchResult
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Of a line in the list, in UTF-16 units.</summary>
    public const int MaxTitle = 80;
    private const int MaxStart = 160;
    private const int MaxOrigin = 300;
    private const int MaxQuote = 4000;
    private const int MaxLines = 60;

    /// <param name="title">Of its line in the list.</param>
    public static MessagingExtensionAttachment Of(ReplyQuote quote, Reply reply, string title) =>
        new()
        {
            ContentType = AdaptiveCard.ContentType,
            Content = Card(quote, reply).Content,
            Preview = new Attachment
            {
                ContentType = Thumbnail,
                Content = BotJson.Write(
                    new JsonObject
                    {
                        ["title"] = Escape(Shortened.Line(title, MaxTitle)),
                        ["text"] = Escape(Shortened.Line(quote.Text, MaxStart)),
                    }
                ),
            },
        };

    /// <summary>The quote with its place and link, for whoever reads it in somebody's message.</summary>
    public static Attachment Card(ReplyQuote quote, Reply reply)
    {
        var lines = new JsonArray();
        foreach (var (index, line) in Lines(quote.Text).Index())
        {
            var block = AdaptiveCard.Line(AdaptiveCard.Run(AdaptiveCard.ListItem(line)));
            if (index > 0)
                block["spacing"] = "Small";
            lines.Add((JsonNode)block);
        }
        var words = new JsonObject
        {
            ["type"] = "Container",
            ["rtl"] = Language.IsRightToLeft(quote.Language),
            ["items"] = lines,
        };
        var body = new JsonArray(words);
        var origin = Shortened.Line(PlainText.Origin(quote, reply), MaxOrigin);
        body.Add((JsonNode)AdaptiveCard.SubtleLine(AdaptiveCard.Run(origin)));
        if (AdaptiveCard.OpenUrl(reply.Texts.Teams.OpenDocument, quote.Url) is { } open)
            body.Add((JsonNode)AdaptiveCard.Actions(open));
        return AdaptiveCard.Of(reply.Language, Shortened.Line(quote.Text, MaxOrigin), body);
    }

    private static List<string> Lines(string text)
    {
        var lines = Shortened.Lines(text, MaxQuote).Split('\n').Where(line => line.Length > 0).ToList();
        return lines.Count <= MaxLines ? lines : [.. lines.Take(MaxLines), "…"];
    }

    // What stands in a thumbnail is read as HTML.
    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
