using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>Shows that the bot is typing while a message's turn takes its time.</summary>
/// <param name="delay">Before the first sign, in milliseconds.</param>
/// <param name="period">Between two signs, in milliseconds; channels show one for a few seconds.</param>
public class ShowTypingMiddleware(int delay = 500, int period = 2000) : IMiddleware
{
    /// <summary>Measures the time; for tests.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        // In an answer to expectReplies a sign would come with what it announces.
        if (
            turnContext.Activity.Type != ActivityTypes.Message
            || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies
        )
        {
            await next(cancellationToken);
            return;
        }
        await using var signs = new TypingSigns(turnContext, Time, delay, period);
        turnContext.OnSendActivities(
            async (_, activities, send) =>
            {
                // A sign that came after its message would stay.
                if (activities.Exists(activity => activity.Type != ActivityTypes.Typing))
                    await signs.DisposeAsync();
                return await send();
            }
        );
        await next(cancellationToken);
    }
}
