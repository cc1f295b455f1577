using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>A turn under way; lives as long as its request.</summary>
public class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    private List<SendActivitiesHandler>? sending;
    private List<UpdateActivityHandler>? updating;

    public BotAdapter Adapter { get; } = adapter;

    public Activity Activity { get; } = activity;

    public bool Responded { get; private set; }

    /// <summary>Replies that travel in the answer to the request; null where each is posted on its own.</summary>
    internal List<Activity>? BufferedReplyActivities { get; } =
        activity.DeliveryMode == DeliveryModes.ExpectReplies ? [] : null;

    /// <summary>Where the turn may send to: what its token proves; null where that is nothing.</summary>
    internal Uri? ProvenServiceUrl { get; init; }

    /// <summary>What the bot answered the invoke with; null until it did.</summary>
    internal InvokeResponse? InvokeResponse { get; private set; }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        (sending ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        (updating ??= []).Add(handler);
        return this;
    }

    public async Task<ResourceResponse> SendActivityAsync(
        IActivity activity,
        CancellationToken cancellationToken = default
    )
    {
        if (activity is Activity { Type: ActivityTypesEx.InvokeResponse } answer)
        {
            InvokeResponse = answer.Value as InvokeResponse;
            return new ResourceResponse();
        }
        return (await SendActivitiesAsync([activity], cancellationToken))[0];
    }

    public async Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities,
        CancellationToken cancellationToken = default
    )
    {
        var here = Activity.GetConversationReference();
        List<Activity> outgoing =
        [
            .. activities.Cast<Activity>().Select(reply => reply.ApplyConversationReference(here)),
        ];
        foreach (var reply in outgoing)
            reply.Type ??= ActivityTypes.Message;
        var responses = await SendFromAsync(0, outgoing, cancellationToken);
        // That somebody is typing says nothing yet.
        Responded |= outgoing.Exists(reply => reply.Type != ActivityTypes.Typing);
        return responses;
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        var changed = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        changed.Type ??= ActivityTypes.Message;
        return UpdateFromAsync(0, changed, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        var there = Activity.GetConversationReference();
        there.ActivityId = activityId;
        return Adapter.DeleteActivityAsync(this, there, cancellationToken);
    }

    private Task<ResourceResponse[]> SendFromAsync(
        int index,
        List<Activity> outgoing,
        CancellationToken cancellationToken
    ) =>
        index == (sending?.Count ?? 0)
            ? Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken)
            : sending![index](this, outgoing, () => SendFromAsync(index + 1, outgoing, cancellationToken));

    private Task<ResourceResponse> UpdateFromAsync(int index, Activity changed, CancellationToken cancellationToken) =>
        index == (updating?.Count ?? 0)
            ? Adapter.UpdateActivityAsync(this, changed, cancellationToken)
            : updating![index](this, changed, () => UpdateFromAsync(index + 1, changed, cancellationToken));
}
