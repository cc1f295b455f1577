using System.Text.Json.Nodes;
using ChatBot.BotHost;
using ChatBot.Search.Languages;

namespace ChatBot.Teams.Cards;

/// <summary>Cards and the parts ours are made of (Adaptive Cards 1.5, which every client of Teams shows).</summary>
internal static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>In UTF-16 units: Teams opens no longer address reliably.</summary>
    private const int MaxUrl = 2048;
    private const int MaxFallback = 300;

    /// <param name="fallback">For clients that show no cards.</param>
    public static Attachment Of(string language, string fallback, JsonArray body)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = language,
            ["fallbackText"] = Shortened.Line(fallback, MaxFallback),
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = body,
        };
        if (Language.IsRightToLeft(language))
            card["rtl"] = true;
        return new Attachment { ContentType = ContentType, Content = BotJson.Write(card) };
    }

    /// <summary>Text that is never read as Markdown.</summary>
    public static JsonObject Line(params ReadOnlySpan<JsonNode?> runs) =>
        new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray(runs) };

    public static JsonObject Run(string text) => new() { ["type"] = "TextRun", ["text"] = text };

    /// <summary>A line of text, with a list's dash as a bullet.</summary>
    public static string ListItem(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) ? string.Concat("• ", line.AsSpan(2)) : line;

    public static JsonObject SubtleLine(JsonObject run)
    {
        run["isSubtle"] = true;
        run["size"] = "Small";
        return Line(run);
    }

    public static JsonObject Heading(string text)
    {
        var run = Run(text);
        run["weight"] = "Bolder";
        var line = Line(run);
        line["spacing"] = "Medium";
        return line;
    }

    /// <summary>A line to press: it shows all its words, where a button would cut them.</summary>
    public static JsonObject Row(string title, JsonObject data)
    {
        var run = Run(title);
        run["color"] = "Accent";
        return new JsonObject
        {
            ["type"] = "Container",
            ["style"] = "emphasis",
            ["spacing"] = "Small",
            ["selectAction"] = Submit(title, data),
            ["items"] = new JsonArray(Line(run)),
        };
    }

    public static JsonObject Actions(params ReadOnlySpan<JsonNode?> actions) =>
        new() { ["type"] = "ActionSet", ["actions"] = new JsonArray(actions) };

    /// <summary>Null where the address is too long, or none of the web.</summary>
    public static JsonObject? OpenUrl(string title, string url) =>
        IsOfTheWeb(url)
            ? new JsonObject
            {
                ["type"] = "Action.OpenUrl",
                ["title"] = title,
                ["url"] = url,
            }
            : null;

    public static JsonObject Submit(string title, JsonObject data) =>
        new()
        {
            ["type"] = "Action.Submit",
            ["title"] = title,
            ["data"] = data,
        };

    public static JsonObject Toggle(string title, params ReadOnlySpan<string> ids)
    {
        var targets = new JsonArray();
        foreach (var id in ids)
            targets.Add((JsonNode)id);
        return new JsonObject
        {
            ["type"] = "Action.ToggleVisibility",
            ["title"] = title,
            ["targetElements"] = targets,
        };
    }

    /// <summary>Whether a client opens it.</summary>
    public static bool IsOfTheWeb(string url) =>
        url.Length <= MaxUrl
        && (
            url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        );
}
