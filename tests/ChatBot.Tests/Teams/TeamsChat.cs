using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;

namespace ChatBot.Tests.Teams;

/// <summary>Speaks to the bot as a Teams client does, and looks into what it shows.</summary>
internal static class TeamsChat
{
    public static async Task<Activity> AskAsync(this TestBot bot, string text, string? locale = null)
    {
        var message = TeamsPayload.Message(text);
        message["locale"] = locale ?? (string?)message["locale"];
        return Assert.Single(await bot.RepliesAsync(message));
    }

    /// <summary>Presses a button whose data comes back as a message's value.</summary>
    public static async Task<Activity> PressAsync(this TestBot bot, JsonNode? value, string? text = null)
    {
        var message = TeamsPayload.Read("message-actionSubmit-personal");
        message["value"] = value;
        message["text"] = text;
        return Assert.Single(await bot.RepliesAsync(message));
    }

    public static Task<HttpResponseMessage> InvokeAsync(this TestBot bot, string sample, JsonNode? value)
    {
        var invoke = TeamsPayload.Read(sample);
        invoke["value"] = value;
        return bot.PostAsync(invoke);
    }

    public static JsonObject CardOf(Activity message) => Assert.IsType<JsonObject>(OptionalCardOf(message));

    public static JsonObject? OptionalCardOf(Activity message)
    {
        if (message.Attachments is not { Count: > 0 } attachments)
            return null;
        var attachment = Assert.Single(attachments);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        return Json(attachment);
    }

    /// <summary>A card as it goes over the wire.</summary>
    public static JsonObject Json(Attachment card) =>
        JsonSerializer.SerializeToNode(card.Content, BotFrameworkJson.Wire.Object)!.AsObject();

    public static JsonObject CitationsOf(Activity message) =>
        JsonSerializer.SerializeToNode(Assert.Single(message.Entities!), BotFrameworkJson.Default.Entity)!.AsObject();

    /// <summary>Every object in a card, the card itself first.</summary>
    public static IEnumerable<JsonObject> Parts(JsonNode? node) =>
        node switch
        {
            JsonObject part => [part, .. part.SelectMany(member => Parts(member.Value))],
            JsonArray parts => parts.SelectMany(Parts),
            _ => [],
        };

    public static IEnumerable<JsonObject> Parts(JsonNode? node, string type) =>
        Parts(node).Where(part => part["type"] is JsonValue value && (string?)value == type);

    /// <summary>All that a card's lines say.</summary>
    public static string Words(JsonNode? node) =>
        string.Join('\n', Parts(node, "RichTextBlock").Select(line => string.Concat(Runs(line))));

    private static IEnumerable<string> Runs(JsonObject line) =>
        Parts(line, "TextRun").Select(run => (string)run["text"]!);
}
