using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Notes in the store what became of deliveries. A store that fails now may work again later: it holds up
/// nothing that is sent, and has nothing sent again.
/// </summary>
internal sealed partial class OutboxRecords(IDeliveryStore store, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(30);

    public Task NoteAsync(long id, int attempts, DateTimeOffset due, CancellationToken cancellationToken) =>
        TryAsync(() => store.UpdateAsync(id, attempts, due, cancellationToken));

    /// <summary>Completes when the delivery is removed, or when that has failed and is tried again later.</summary>
    public async Task ForgetAsync(long id, CancellationToken cancellationToken)
    {
        if (!await TryForgetAsync(id))
            _ = ForgetLaterAsync(id, cancellationToken);
    }

    private async Task ForgetLaterAsync(long id, CancellationToken cancellationToken)
    {
        do await Task.Delay(AfterFault, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!cancellationToken.IsCancellationRequested && !await TryForgetAsync(id));
    }

    private Task<bool> TryForgetAsync(long id) => TryAsync(() => store.RemoveAsync(id, CancellationToken.None));

    private async Task<bool> TryAsync(Func<Task> record)
    {
        try
        {
            await record();
            return true;
        }
#pragma warning disable CA1031 // Whatever is wrong with the store, the outbox goes on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.NotStored(logger, e);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            132,
            LogLevel.Error,
            "What became of a reply could not be stored; after a restart it may be sent again"
        )]
        public static partial void NotStored(ILogger logger, Exception exception);
    }
}
