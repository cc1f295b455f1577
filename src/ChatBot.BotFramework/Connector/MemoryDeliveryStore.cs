namespace ChatBot.BotFramework.Connector;

/// <summary>Remembers deliveries until the process ends.</summary>
/// <param name="capacity">How many may wait.</param>
public sealed class MemoryDeliveryStore(TimeProvider time, int capacity = 10_000) : IDeliveryStore
{
    private readonly HandledKeys handled = new(time);
    private readonly Lock gate = new();
    private readonly Dictionary<long, PendingDelivery> waiting = [];
    private long lastId;

    public bool IsHandled(string key) => handled.Contains(key);

    public Task MarkHandledAsync(string key, CancellationToken cancellationToken)
    {
        handled.Add(key, time.GetUtcNow());
        return Task.CompletedTask;
    }

    public Task<long> KeepAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (waiting.Count >= capacity)
                return Task.FromException<long>(new OutboxFullException(capacity));
            // The caller's buffer may be used again.
            waiting.Add(++lastId, delivery with { Body = delivery.Body.ToArray() });
            return Task.FromResult(lastId);
        }
    }

    public Task UpdateAsync(long id, int attempts, DateTimeOffset due, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (waiting.TryGetValue(id, out var delivery))
                waiting[id] = delivery with { Attempts = attempts, Due = due };
        }
        return Task.CompletedTask;
    }

    public Task RemoveAsync(long id, CancellationToken cancellationToken)
    {
        lock (gate)
            waiting.Remove(id);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<StoredDelivery>> LoadAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<StoredDelivery>>([
                .. waiting.OrderBy(entry => entry.Key).Select(entry => new StoredDelivery(entry.Key, entry.Value)),
            ]);
        }
    }
}
