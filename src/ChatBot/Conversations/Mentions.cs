using System.Net;
using System.Text.Json;

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
                && IsOf(entity, message.Recipient?.Id)
                && Text(entity) is { Length: > 0 } mention
            )
                text = text.Replace(mention, " ", StringComparison.Ordinal);
        }
        return WebUtility.HtmlDecode(text).Trim();
    }

    private static bool IsOf(Entity entity, string? id) =>
        id is not null
        && entity.Properties is { } properties
        && properties.TryGetValue("mentioned", out var mentioned)
        && mentioned.ValueKind == JsonValueKind.Object
        && mentioned.TryGetProperty("id", out var mentionedId)
        && mentionedId.ValueKind == JsonValueKind.String
        && mentionedId.ValueEquals(id);

    private static string? Text(Entity entity) =>
        entity.Properties is { } properties
        && properties.TryGetValue("text", out var text)
        && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
