using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>Signs of typing, one after another until disposed of; then none is under way any more.</summary>
internal sealed class TypingSigns : IAsyncDisposable
{
    private readonly ITurnContext turnContext;
    private readonly CancellationToken cancellationToken;
    private readonly ITimer timer;
    private Task sign = Task.CompletedTask;

    public TypingSigns(
        ITurnContext turnContext,
        TimeProvider time,
        int delay,
        int period,
        CancellationToken cancellationToken
    )
    {
        this.turnContext = turnContext;
        this.cancellationToken = cancellationToken;
        timer = time.CreateTimer(
            static signs => ((TypingSigns)signs!).Sign(),
            this,
            TimeSpan.FromMilliseconds(delay),
            TimeSpan.FromMilliseconds(period)
        );
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        await sign;
    }

    private void Sign()
    {
        if (sign.IsCompleted)
            sign = SendAsync();
    }

    private async Task SendAsync()
    {
        try
        {
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        }
#pragma warning disable CA1031 // A sign that does not arrive costs nothing, and no one else looks at this task in time.
        catch (Exception e) when (e is DeliveryException or OperationCanceledException)
#pragma warning restore CA1031
        {
            await timer.DisposeAsync();
        }
    }
}
