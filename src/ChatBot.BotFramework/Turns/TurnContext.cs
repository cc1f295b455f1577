using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>A turn under way; lives as long as its request.</summary>
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    private readonly List<SendActivitiesHandler> handlers = [];

    public BotAdapter Adapter { get; } = adapter;

    public Activity Activity { get; } = activity;

    public bool Responded { get; private set; }

    /// <summary>Replies that travel in the answer to the request; null where each is posted on its own.</summary>
    public IList<Activity>? BufferedReplyActivities { get; } =
        activity.DeliveryMode == DeliveryModes.ExpectReplies ? [] : null;

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        handlers.Add(handler);
        return this;
    }

    public async Task<ResourceResponse> SendActivityAsync(
        IActivity activity,
        CancellationToken cancellationToken = default
    ) => (await SendActivitiesAsync([activity], cancellationToken))[0];

    public async Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities,
        CancellationToken cancellationToken = default
    )
    {
        var outgoing = activities.Cast<Activity>().ToList();
        foreach (var reply in outgoing)
        {
            reply.Type ??= ActivityTypes.Message;
            reply.ApplyReplyTo(Activity);
        }
        var responses = await SendFromAsync(0, outgoing, cancellationToken);
        Responded = true;
        return responses;
    }

    private Task<ResourceResponse[]> SendFromAsync(
        int index,
        List<Activity> outgoing,
        CancellationToken cancellationToken
    ) =>
        index == handlers.Count
            ? Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken)
            : handlers[index](this, outgoing, () => SendFromAsync(index + 1, outgoing, cancellationToken));
}
