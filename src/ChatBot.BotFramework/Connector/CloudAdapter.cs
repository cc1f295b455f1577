using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Takes activities over HTTP and runs each turn inside its request. Replies are posted to the
/// service address, or stand in the answer where the activity asks for <c>expectReplies</c>.
/// </summary>
public sealed partial class CloudAdapter(ConnectorClient connector, ILogger<CloudAdapter> logger) : BotAdapter
{
    /// <summary>Answers every request it is given: 200, or an <see cref="ErrorResponse"/> that says what to send instead.</summary>
    public async Task ProcessAsync(
        HttpRequest request,
        HttpResponse response,
        IBot bot,
        CancellationToken cancellationToken = default
    )
    {
        var (activity, fault) = await ActivityReader.ReadAsync(request, cancellationToken);
        if (activity?.ServiceUrl is { Length: > 0 } serviceUrl && !ServiceUrl.IsLocal(serviceUrl))
            fault = BadActivity.ForeignServiceUrl;

        if (fault is null)
            fault = await RunAsync(activity!, response, bot, cancellationToken);
        if (fault is null)
            return;

        Log.Refused(logger, fault.Status, fault.Code, fault.Message);
        response.StatusCode = fault.Status;
        await response.WriteAsJsonAsync(
            fault.Body,
            BotFrameworkJson.Wire.ErrorResponse,
            cancellationToken: cancellationToken
        );
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = turnContext is TurnContext { BufferedReplyActivities: { } replies }
                ? Keep(activities[i], replies)
                : await connector.SendAsync(activities[i], cancellationToken);
        }
        return responses;
    }

    private async Task<BadActivity?> RunAsync(
        Activity activity,
        HttpResponse response,
        IBot bot,
        CancellationToken cancellationToken
    )
    {
        var turn = new TurnContext(this, activity);
        try
        {
            await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        }
        catch (DeliveryException e)
        {
            Log.NotDelivered(logger, e);
            return BadActivity.NotDelivered;
        }
        if (activity.Type == ActivityTypes.Invoke)
            return BadActivity.UnknownInvoke;
        if (turn.BufferedReplyActivities is { } replies)
        {
            await response.WriteAsJsonAsync(
                new ExpectedReplies([.. replies]),
                BotFrameworkJson.Wire.ExpectedReplies,
                cancellationToken: cancellationToken
            );
        }
        return null;
    }

    private static ResourceResponse Keep(Activity activity, IList<Activity> replies)
    {
        replies.Add(activity);
        return new ResourceResponse(activity.Id);
    }

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Warning, "Refused an activity with {Status} {Code}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string code, string reason);

        [LoggerMessage(101, LogLevel.Error, "A reply was not delivered")]
        public static partial void NotDelivered(ILogger logger, Exception exception);
    }
}
