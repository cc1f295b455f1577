using System.Net;
using System.Text.Json;
using ChatBot.BotHost;

namespace ChatBot.Conversations;

/// <summary>In groups a bot is spoken to by its name, which is no part of the question.</summary>
internal static class Mentions
{
    /// <summary>The message's text without the mentions of its recipient; those of others stay.</summary>
    public static string WithoutRecipient(IMessageActivity message)
    {
        var text = message.Text ?? "";
        foreach (var entity in message.Entities ?? [])
        {
            if (
                entity.Type == "mention"
                && BotJson.Read(entity) is { } mention
                && IsOf(mention, message.Recipient?.Id)
                && Text(mention, "text") is { Length: > 0 } name
            )
                text = text.Replace(name, " ", StringComparison.Ordinal);
        }
        // Teams puts a no-break space behind a mention.
        return WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim();
    }

    private static bool IsOf(JsonElement mention, string? id) =>
        id is not null
        && mention.TryGetProperty("mentioned", out var mentioned)
        && mentioned.ValueKind == JsonValueKind.Object
        && Text(mentioned, "id") == id;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
