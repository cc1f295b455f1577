using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>Signs of typing, one after another until disposed of; then none is under way any more.</summary>
internal sealed class TypingSigns : IAsyncDisposable
{
    /// <summary>How long the answer waits for a sign that is on its way.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly ITurnContext turnContext;
    private readonly CancellationTokenSource stopping;
    private readonly ITimer timer;
    private Task sign = Task.CompletedTask;

    public TypingSigns(ITurnContext turnContext, TimeProvider time, int delay, int period)
    {
        this.turnContext = turnContext;
        stopping = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
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
        if (!sign.IsCompleted)
            stopping.CancelAfter(Grace);
        await sign;
        stopping.Dispose();
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
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, stopping.Token);
        }
#pragma warning disable CA1031 // A sign that does not arrive costs nothing, and no one else looks at this task in time.
        catch (Exception)
#pragma warning restore CA1031
        {
            await timer.DisposeAsync();
        }
    }
}
