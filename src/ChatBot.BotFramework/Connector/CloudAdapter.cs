using ChatBot.BotFramework.Authentication;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Takes activities over HTTP and runs each turn inside its request. Replies are posted to the
/// service address, or stand in the answer where the activity asks for <c>expectReplies</c>.
/// </summary>
public sealed partial class CloudAdapter(
    BotFrameworkAuthentication authentication,
    ReplyDelivery delivery,
    IDeliveryStore store,
    ILogger<CloudAdapter> logger
) : BotAdapter
{
    private readonly ActivityReception reception = new(authentication);
    private readonly ConversationLanes lanes = new();
    private readonly HandledActivities handled = new(store, logger);

    /// <summary>Turns that run or wait for others of their conversation.</summary>
    public int Turns => lanes.Turns;

    /// <summary>Answers every request it is given: 200, or an <see cref="ErrorResponse"/> that says what to send instead.</summary>
    /// <param name="cancellationToken">Ends a turn that was begun, which its request's end does not: its answer may be on its way.</param>
    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default
    )
    {
        var (activity, proven, fault) = await reception.TakeAsync(httpRequest, httpRequest.HttpContext.RequestAborted);
        fault ??= await HandleAsync(
            new TurnContext(this, activity!) { ProvenServiceUrl = proven },
            httpResponse,
            bot,
            cancellationToken
        );
        if (fault is null)
            return;

        Log.Refused(logger, fault.Status, fault.Code, fault.Message);
        httpResponse.StatusCode = fault.Status;
        if (fault == BadActivity.Busy)
            httpResponse.Headers.RetryAfter = "1";
        await httpResponse.WriteAsJsonAsync(
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
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken);
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) =>
        Buffer(turnContext) is { } replies
            ? Task.FromResult(Keep(activity, replies))
            : DeliverAsync(turnContext, activity.Conversation, ConnectorCall.Update(activity), cancellationToken);

    public override async Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await DeliverAsync(turnContext, reference.Conversation, ConnectorCall.Delete(reference), cancellationToken);
        }
        catch (DeliveryException e) when (e.Status == StatusCodes.Status404NotFound)
        {
            // It is gone already.
        }
    }

    private Task<ResourceResponse> SendAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        if (Buffer(turnContext) is { } replies)
            return Task.FromResult(Keep(activity, replies));
        var call = ConnectorCall.Send(activity);
        return activity.Type == ActivityTypes.Typing
            ? delivery.TryAsync(Proven(turnContext, call), cancellationToken)
            : DeliverAsync(turnContext, activity.Conversation, call, cancellationToken);
    }

    private Task<ResourceResponse> DeliverAsync(
        ITurnContext turnContext,
        ConversationAccount? conversation,
        ConnectorCall call,
        CancellationToken cancellationToken
    ) => delivery.SendAsync(Lane(conversation), Proven(turnContext, call), cancellationToken);

    private static ConnectorCall Proven(ITurnContext turnContext, ConnectorCall call) =>
        (turnContext as TurnContext)?.ProvenServiceUrl is { } proven
        && ServiceAddress.Parse(call.ServiceUrl) is { } address
        && ServiceAddress.AreSame(address, proven)
            ? call
            : throw new DeliveryException("The turn has not proven the service address that its reply is for.");

    private static List<Activity>? Buffer(ITurnContext turnContext) =>
        (turnContext as TurnContext)?.BufferedReplyActivities;

    private static ResourceResponse Keep(Activity activity, List<Activity> replies)
    {
        replies.Add(activity);
        return new ResourceResponse(activity.Id);
    }

    private async Task<BadActivity?> HandleAsync(
        TurnContext turn,
        HttpResponse response,
        IBot bot,
        CancellationToken cancellationToken
    )
    {
        var activity = turn.Activity;
        var isInvoke = activity.Type == ActivityTypes.Invoke;
        using var place = isInvoke
            ? lanes.Enter()
            : await lanes.EnterAsync(Lane(activity.Conversation), response.HttpContext.RequestAborted);
        if (place is null)
            return BadActivity.Busy;
        // Whoever waits for an answer in the response gets one, however often they ask.
        return isInvoke || activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? await RunAsync(turn, response, bot, cancellationToken)
            : await handled.OnceAsync(activity, () => RunAsync(turn, response, bot, cancellationToken));
    }

    private async Task<BadActivity?> RunAsync(
        TurnContext turn,
        HttpResponse response,
        IBot bot,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        }
        catch (DeliveryException e)
        {
            Log.NotDelivered(logger, e);
            if (e.IsTransient)
                return BadActivity.Busy;
            // To be asked again would change nothing: the channel has refused for good.
        }
        if (turn.Activity.Type == ActivityTypes.Invoke)
            return await TurnAnswer.WriteAsync(response, turn.InvokeResponse, response.HttpContext.RequestAborted);
        if (turn.BufferedReplyActivities is { } replies)
            await TurnAnswer.WriteAsync(response, replies, response.HttpContext.RequestAborted);
        return null;
    }

    private static string Lane(ConversationAccount? conversation) => conversation?.Id ?? "";

    private static partial class Log
    {
        [LoggerMessage(100, LogLevel.Warning, "Refused an activity with {Status} {Code}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string code, string reason);

        [LoggerMessage(101, LogLevel.Error, "A reply was not delivered")]
        public static partial void NotDelivered(ILogger logger, Exception exception);
    }
}
