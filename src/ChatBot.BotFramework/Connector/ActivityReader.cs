using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using ChatBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework.Connector;

/// <summary>Reads an activity from a request's body and refuses what is none.</summary>
internal static class ActivityReader
{
    /// <summary>In bytes.</summary>
    public const int MaxBodySize = 256 * 1024;

    public static async Task<(Activity? Activity, BadActivity? Fault)> ReadAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        if (request.ContentLength > MaxBodySize)
            return (null, BadActivity.TooLarge);

        var pipe = request.BodyReader;
        ReadResult read;
        do
        {
            read = await pipe.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MaxBodySize)
            {
                pipe.AdvanceTo(read.Buffer.End);
                return (null, BadActivity.TooLarge);
            }
            if (!read.IsCompleted)
                pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        } while (!read.IsCompleted);

        var result = Parse(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray());
        pipe.AdvanceTo(read.Buffer.End);
        return result;
    }

    private static (Activity? Activity, BadActivity? Fault) Parse(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
            return (null, BadActivity.NotUtf8);
        try
        {
            ReadEscapes(body);
            var activity = JsonSerializer.Deserialize(body, BotFrameworkJson.Default.Activity);
            return Check(activity) is { } fault ? (null, fault) : (activity, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, BadActivity.NotJson);
        }
    }

    // Unknown members are kept unread, and half a surrogate pair among them could not be written again.
    private static void ReadEscapes(ReadOnlySpan<byte> body)
    {
        if (body.IndexOf("\\u"u8) < 0)
            return;
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                _ = reader.GetString();
        }
    }

    private static BadActivity? Check(Activity? activity)
    {
        if (activity is null || string.IsNullOrWhiteSpace(activity.Type))
            return BadActivity.NoType;
        var isAnswered =
            activity.Type
            is ActivityTypes.Message
                or ActivityTypes.MessageUpdate
                or ActivityTypes.MessageDelete
                or ActivityTypes.ConversationUpdate;
        // A step up in an address is taken before it is sent, and would lead elsewhere.
        if (isAnswered && activity.Conversation?.Id is null or "" or "." or "..")
            return BadActivity.NoConversation;
        if (
            isAnswered
            && activity.DeliveryMode != DeliveryModes.ExpectReplies
            && string.IsNullOrEmpty(activity.ServiceUrl)
        )
            return BadActivity.NoServiceUrl;
        return HasNulls(activity) || activity.Id is "." or ".." ? BadActivity.NotJson : null;
    }

    private static bool HasNulls(Activity activity) =>
        HasNull(activity.MembersAdded)
        || HasNull(activity.MembersRemoved)
        || HasNull(activity.Attachments)
        || HasNull(activity.Entities)
        || HasNull(activity.SuggestedActions?.Actions);

    private static bool HasNull<T>(IList<T>? list)
        where T : class => list is not null && list.Any(item => item is null);
}
