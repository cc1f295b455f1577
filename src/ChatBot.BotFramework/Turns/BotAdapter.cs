using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>Runs turns through a pipeline of middleware and carries what they send to its channel.</summary>
public abstract class BotAdapter
{
    private readonly List<IMiddleware> middleware = [];

    /// <summary>What to do when a turn throws; without it, the exception goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    public BotAdapter Use(IMiddleware middleware)
    {
        this.middleware.Add(middleware);
        return this;
    }

    /// <summary>Sends the activities in their order; the answers stand in the same order.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    );

    /// <summary>Puts an activity in the place of the one that was sent under its id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    );

    /// <summary>Takes back what was sent under <see cref="ConversationReference.ActivityId"/>.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    );

    protected async Task RunPipelineAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await RunFromAsync(0, turnContext, callback, cancellationToken);
        }
#pragma warning disable CA1031 // The turn's edge: whatever failed, the person gets a sentence and the log the exception.
        catch (Exception e) when (OnTurnError is not null && IsBotsFault(e, cancellationToken))
#pragma warning restore CA1031
        {
            await OnTurnError(turnContext, e);
        }
    }

    // What could not be delivered cannot be excused by delivering something else.
    private static bool IsBotsFault(Exception e, CancellationToken cancellationToken) =>
        e is not DeliveryException && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested);

    private Task RunFromAsync(
        int index,
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) =>
        index == middleware.Count
            ? callback(turnContext, cancellationToken)
            : middleware[index]
                .OnTurnAsync(turnContext, ct => RunFromAsync(index + 1, turnContext, callback, ct), cancellationToken);
}
