namespace ChatBot.BotFramework.Connector;

/// <summary>The keys of a short time, in memory: a channel that repeats an activity does so within minutes.</summary>
/// <param name="capacity">Of more keys the oldest go before their time.</param>
public sealed class HandledKeys(TimeProvider time, int capacity = 200_000)
{
    /// <summary>How long a key is remembered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> keys = new(StringComparer.Ordinal);

    // A key that was added again stands in it twice; the earlier place counts for nothing.
    private readonly Queue<(string Key, DateTimeOffset At)> order = new();

    public int Count
    {
        get
        {
            lock (gate)
                return keys.Count;
        }
    }

    public bool Contains(string key)
    {
        lock (gate)
            return keys.TryGetValue(key, out var at) && at > Oldest;
    }

    /// <param name="at">Not before that of the key added last.</param>
    public void Add(string key, DateTimeOffset at)
    {
        lock (gate)
        {
            keys[key] = at;
            order.Enqueue((key, at));
            while (order.TryPeek(out var first) && (first.At <= Oldest || order.Count > capacity))
            {
                order.Dequeue();
                if (keys.TryGetValue(first.Key, out var last) && last == first.At)
                    keys.Remove(first.Key);
            }
        }
    }

    private DateTimeOffset Oldest => time.GetUtcNow() - Lifetime;
}
