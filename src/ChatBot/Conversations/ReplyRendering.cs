namespace ChatBot.Conversations;

/// <summary>Shows the replies of a turn as its channel shows them best: what is sent, and what takes the place of something sent.</summary>
internal abstract class ReplyRendering : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!IsFor(turnContext.Activity.ChannelId))
            return next(cancellationToken);
        turnContext.OnSendActivities(
            (_, activities, send) =>
            {
                foreach (var activity in activities)
                    Render(activity);
                return send();
            }
        );
        turnContext.OnUpdateActivity(
            (_, activity, update) =>
            {
                Render(activity);
                return update();
            }
        );
        return next(cancellationToken);
    }

    protected abstract bool IsFor(string? channelId);

    /// <summary>Writes the reply into the activity, which so far has plain text and the reply attached.</summary>
    protected abstract void Write(Reply reply, Activity activity);

    private void Render(Activity activity)
    {
        if (activity.Attachments is [{ Content: Reply reply }])
            Write(reply, activity);
    }
}
