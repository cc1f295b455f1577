using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework.Connector;

/// <summary>One call of the Bot Connector's REST interface, ready to be sent now or later.</summary>
/// <param name="Path">Below the service URL, escaped, without a slash in front.</param>
/// <param name="Body">UTF-8 JSON, or empty.</param>
public readonly record struct ConnectorCall(
    string ServiceUrl,
    HttpMethod Method,
    string Path,
    ReadOnlyMemory<byte> Body = default
)
{
    /// <summary>Sends to a conversation; to one of its activities where <see cref="Activity.ReplyToId"/> names it.</summary>
    public static ConnectorCall Send(Activity activity) =>
        new(
            activity.ServiceUrl!,
            HttpMethod.Post,
            Activities(activity.Conversation, activity.ReplyToId),
            Json(activity, BotFrameworkJson.Wire.Activity)
        );

    /// <summary>Puts an activity in the place of the one sent under its id.</summary>
    public static ConnectorCall Update(Activity activity) =>
        new(
            activity.ServiceUrl!,
            HttpMethod.Put,
            Activities(activity.Conversation, activity.Id),
            Json(activity, BotFrameworkJson.Wire.Activity)
        );

    public static ConnectorCall Delete(ConversationReference reference) =>
        new(reference.ServiceUrl!, HttpMethod.Delete, Activities(reference.Conversation, reference.ActivityId));

    public static ConnectorCall CreateConversation(string serviceUrl, ConversationParameters parameters) =>
        new(
            serviceUrl,
            HttpMethod.Post,
            "v3/conversations",
            Json(parameters, BotFrameworkJson.Wire.ConversationParameters)
        );

    public static ConnectorCall Member(string serviceUrl, string conversationId, string memberId) =>
        new(serviceUrl, HttpMethod.Get, $"{Conversation(conversationId)}/members/{Uri.EscapeDataString(memberId)}");

    /// <param name="pageSize">Null for as many as the channel likes.</param>
    public static ConnectorCall PagedMembers(
        string serviceUrl,
        string conversationId,
        int? pageSize,
        string? continuationToken
    )
    {
        var query = new QueryString();
        if (pageSize is { } size)
            query = query.Add("pageSize", size.ToString(CultureInfo.InvariantCulture));
        if (continuationToken is not null)
            query = query.Add("continuationToken", continuationToken);
        return new(serviceUrl, HttpMethod.Get, $"{Conversation(conversationId)}/pagedmembers{query}");
    }

    /// <exception cref="UriFormatException">The service URL is none.</exception>
    internal Uri Address => new($"{ServiceUrl.TrimEnd('/')}/{Path}");

    private static string Activities(ConversationAccount? conversation, string? activityId)
    {
        var path = Conversation(conversation!.Id!) + "/activities";
        return string.IsNullOrEmpty(activityId) ? path : $"{path}/{Uri.EscapeDataString(activityId)}";
    }

    // Ids hold colons, semicolons and at signs.
    private static string Conversation(string id) => "v3/conversations/" + Uri.EscapeDataString(id);

    private static byte[] Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);
}
