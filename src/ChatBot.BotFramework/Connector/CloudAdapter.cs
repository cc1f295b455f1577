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
    private readonly ConversationLanes lanes = new();
    private readonly HandledActivities handled = new(store);

    /// <summary>Turns that run or wait for others of their conversation.</summary>
    public int Turns => lanes.Turns;

    /// <summary>Answers every request it is given: 200, or an <see cref="ErrorResponse"/> that says what to send instead.</summary>
    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default
    )
    {
        var (activity, fault) = await ReceiveAsync(httpRequest, cancellationToken);
        fault ??= await HandleAsync(activity!, httpResponse, bot, cancellationToken);
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
            : delivery.SendAsync(Lane(activity.Conversation), ConnectorCall.Update(activity), cancellationToken);

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => delivery.SendAsync(Lane(reference.Conversation), ConnectorCall.Delete(reference), cancellationToken);

    // What needs no body comes first: of strangers none is read.
    private async Task<(Activity? Activity, BadActivity? Fault)> ReceiveAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var header = request.Headers.Authorization;
        if (
            authentication.HasCredentials
            && await authentication.CheckHeaderAsync(header, cancellationToken) is { } stranger
        )
            return (null, BadActivity.Of(stranger));
        var (activity, fault) = await ActivityReader.ReadAsync(request, cancellationToken);
        if (fault is not null)
            return (null, fault);
        if (!authentication.HasCredentials)
        {
            return activity!.ServiceUrl is { Length: > 0 } serviceUrl && !ServiceUrl.IsLocal(serviceUrl)
                ? (null, BadActivity.ForeignServiceUrl)
                : (activity, null);
        }
        var result = await authentication.AuthenticateRequestAsync(activity!, header, cancellationToken);
        if (!result.IsAuthenticated)
            return (null, BadActivity.Of(result.Fault));
        return HasParties(activity!) ? (activity, null) : (null, BadActivity.NoParties);
    }

    // Tools on this machine leave out what every channel says.
    private static bool HasParties(Activity activity) =>
        activity is { Conversation.Id.Length: > 0, From.Id.Length: > 0, Recipient.Id.Length: > 0 };

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
            ? delivery.TryAsync(call, cancellationToken)
            : delivery.SendAsync(Lane(activity.Conversation), call, cancellationToken);
    }

    private static List<Activity>? Buffer(ITurnContext turnContext) =>
        (turnContext as TurnContext)?.BufferedReplyActivities;

    private static ResourceResponse Keep(Activity activity, List<Activity> replies)
    {
        replies.Add(activity);
        return new ResourceResponse(activity.Id);
    }

    private async Task<BadActivity?> HandleAsync(
        Activity activity,
        HttpResponse response,
        IBot bot,
        CancellationToken cancellationToken
    )
    {
        // Whoever waits for an answer in the response gets one, however often they ask.
        if (activity.Type == ActivityTypes.Invoke)
            return await RunAsync(activity, response, bot, cancellationToken);
        using var turn = await lanes.EnterAsync(Lane(activity.Conversation), cancellationToken);
        if (turn is null)
            return BadActivity.Busy;
        return activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? await RunAsync(activity, response, bot, cancellationToken)
            : await handled.OnceAsync(
                activity,
                () => RunAsync(activity, response, bot, cancellationToken),
                cancellationToken
            );
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
            return e.IsTransient ? BadActivity.Busy : BadActivity.NotDelivered;
        }
        if (activity.Type == ActivityTypes.Invoke)
            return await TurnAnswer.WriteAsync(response, turn.InvokeResponse, cancellationToken);
        if (turn.BufferedReplyActivities is { } replies)
            await TurnAnswer.WriteAsync(response, replies, cancellationToken);
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
