using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework.Connector;

/// <summary>Writes what a turn leaves for the response to its request.</summary>
internal static class TurnAnswer
{
    public static Task WriteAsync(
        HttpResponse response,
        IList<Activity> replies,
        CancellationToken cancellationToken
    ) =>
        response.WriteAsJsonAsync(
            new ExpectedReplies(replies),
            BotFrameworkJson.Wire.ExpectedReplies,
            cancellationToken: cancellationToken
        );

    /// <param name="invoke">Null where the bot had no answer.</param>
    public static async Task<BadActivity?> WriteAsync(
        HttpResponse response,
        InvokeResponse? invoke,
        CancellationToken cancellationToken
    )
    {
        if (invoke is null or { Status: StatusCodes.Status501NotImplemented })
            return BadActivity.UnknownInvoke;
        response.StatusCode = invoke.Status;
        if (invoke.Body is not null)
            await response.WriteAsJsonAsync(
                invoke.Body,
                BotFrameworkJson.Wire.Object,
                cancellationToken: cancellationToken
            );
        return null;
    }
}
