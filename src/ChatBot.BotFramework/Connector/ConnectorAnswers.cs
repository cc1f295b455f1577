using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Connector;

/// <summary>Reads what a service address answers with, which may be anything, and may never end.</summary>
internal static class ConnectorAnswers
{
    /// <summary>In bytes: an id, a page of members, or an error.</summary>
    private const int MaxSize = 1024 * 1024;

    private const int MaxCode = 64;

    /// <param name="patience">For the body; the head is timed by who asked.</param>
    /// <returns>Null where the answer is empty or no JSON.</returns>
    /// <exception cref="UnreadableAnswerException">It is broken, too long, or takes too long.</exception>
    public static async Task<T?> ReadAsync<T>(
        HttpContent content,
        JsonTypeInfo<T> type,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
        where T : class
    {
        if (content.Headers.ContentType?.MediaType != "application/json" || content.Headers.ContentLength == 0)
            return null;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            await content.LoadIntoBufferAsync(MaxSize, limit.Token);
            await using var answer = await content.ReadAsStreamAsync(limit.Token);
            return await JsonSerializer.DeserializeAsync(answer, type, limit.Token);
        }
        catch (Exception e)
            when (e is JsonException or IOException or HttpRequestException or OperationCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            throw new UnreadableAnswerException(e);
        }
    }

    /// <summary>Which of several reasons a refusal has, such as MessageSizeTooBig; null where it names none.</summary>
    public static async Task<string?> CodeAsync(
        HttpContent content,
        TimeSpan patience,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var refusal = await ReadAsync(content, BotFrameworkJson.Default.ErrorResponse, patience, cancellationToken);
            return refusal?.Error?.Code is { Length: <= MaxCode } code && code.All(char.IsAsciiLetterOrDigit)
                ? code
                : null;
        }
        catch (UnreadableAnswerException)
        {
            return null;
        }
    }
}
