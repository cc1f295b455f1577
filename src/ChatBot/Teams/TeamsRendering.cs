using ChatBot.Conversations;

namespace ChatBot.Teams;

/// <summary>Shows replies as Microsoft Teams shows them best: text with native citations, and a card for the rest.</summary>
internal sealed class TeamsRendering : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.ChannelId != ChannelIds.Teams)
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

    private static void Render(Activity activity)
    {
        if (activity.Attachments is [{ Content: Reply reply }])
            TeamsMessage.Write(reply, activity);
    }
}
