using System.Text.Json;
using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Which Entra tenant an activity of Teams comes from.</summary>
internal static class TeamsTenant
{
    private const string Channel = "msteams";

    public static bool IsTeams(Activity activity) =>
        string.Equals(activity.ChannelId, Channel, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the activity says none, or two.</summary>
    public static string? Of(Activity activity)
    {
        var conversation = activity.Conversation?.TenantId;
        var channel = OfChannelData(activity.ChannelData);
        return
            conversation is null
            || channel is null
            || string.Equals(conversation, channel, StringComparison.OrdinalIgnoreCase)
            ? conversation ?? channel
            : null;
    }

    private static string? OfChannelData(object? data) =>
        data is JsonElement { ValueKind: JsonValueKind.Object } members
        && members.TryGetProperty("tenant", out var tenant)
        && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
