using ChatBot.Storage;

namespace ChatBot.BotHost.Own;

/// <summary>Deliveries that survive a restart. Whether an activity was handled is answered from memory.</summary>
/// <param name="capacity">How many may wait.</param>
internal sealed class SqliteDeliveryStore(Database database, TimeProvider time, int capacity = 10_000) : IDeliveryStore
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly HandledKeys handled = new(time);
    private readonly Lock gate = new();
    private DateTimeOffset swept = time.GetUtcNow();
    private DateTimeOffset lastHandled = DateTimeOffset.MinValue;
    private int waiting;

    public bool IsHandled(string key) => handled.Contains(key);

    public async Task MarkHandledAsync(string key, CancellationToken cancellationToken)
    {
        DateTimeOffset at;
        bool sweeps;
        lock (gate)
        {
            at = lastHandled = Later(time.GetUtcNow(), lastHandled.AddTicks(1));
            handled.Add(key, at);
            sweeps = at - swept >= SweepEvery;
            if (sweeps)
                swept = at;
        }
        await database.RunAsync(
            connection =>
            {
                HandledTable.Add(connection, key, at);
                return sweeps && HandledTable.RemoveBefore(connection, at - HandledKeys.Lifetime) > 0;
            },
            cancellationToken
        );
    }

    public async Task<long> KeepAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref waiting) > capacity)
        {
            Interlocked.Decrement(ref waiting);
            throw new OutboxFullException(capacity);
        }
        try
        {
            var body = delivery.Body.ToArray();
            return await database.RunAsync(
                connection => OutboxTable.Add(connection, delivery, body),
                cancellationToken
            );
        }
        catch
        {
            Interlocked.Decrement(ref waiting);
            throw;
        }
    }

    public Task UpdateAsync(long id, int attempts, DateTimeOffset due, CancellationToken cancellationToken) =>
        database.RunAsync(
            connection =>
            {
                OutboxTable.Update(connection, id, attempts, due);
                return true;
            },
            cancellationToken
        );

    public async Task RemoveAsync(long id, CancellationToken cancellationToken)
    {
        var removed = await database.RunAsync(connection => OutboxTable.Remove(connection, id), cancellationToken);
        Interlocked.Add(ref waiting, -removed);
    }

    public async Task<IReadOnlyList<StoredDelivery>> LoadAsync(CancellationToken cancellationToken)
    {
        var (deliveries, keys) = await database.RunAsync(
            connection =>
            {
                HandledTable.RemoveBefore(connection, time.GetUtcNow() - HandledKeys.Lifetime);
                return (OutboxTable.Read(connection), HandledTable.Read(connection));
            },
            cancellationToken
        );
        lock (gate)
        {
            foreach (var (key, at) in keys)
                handled.Add(key, lastHandled = at);
        }
        Interlocked.Exchange(ref waiting, deliveries.Count);
        return deliveries;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
