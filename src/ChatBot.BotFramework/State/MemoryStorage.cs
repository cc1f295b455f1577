using System.Data;
using System.Globalization;
using System.Text.Json;

namespace ChatBot.BotFramework.State;

/// <summary>
/// Keeps items in memory, as JSON, so that no one holds what is stored. Of more than it may keep, those
/// go that were not read or written for the longest time.
/// </summary>
/// <param name="capacity">In items.</param>
public sealed class MemoryStorage(int capacity = 20_000) : IStorage
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);

    // Least recently used first.
    private readonly LinkedList<Entry> order = new();
    private long lastETag;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new List<Entry>(keys.Length);
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (!entries.TryGetValue(key, out var node))
                    continue;
                order.Remove(node);
                order.AddLast(node);
                found.Add(node.Value);
            }
        }
        var items = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var entry in found)
            items[entry.Key] = entry.Read();
        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var written = changes.Select(change => Entry.Of(change.Key, change.Value)).ToList();
        lock (gate)
        {
            foreach (var entry in written)
                Check(entry);
            foreach (var entry in written)
                Put(entry with { ETag = (++lastETag).ToString(CultureInfo.InvariantCulture) });
            while (entries.Count > capacity)
                Remove(order.First!.Value.Key);
        }
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            foreach (var key in keys)
                Remove(key);
        }
        return Task.CompletedTask;
    }

    // The SDK's storages word it so, and callers tell a conflict by these words.
    private void Check(Entry entry)
    {
        if (
            entry is { IsGuarded: true, ETag: not "*" }
            && entries.TryGetValue(entry.Key, out var current)
            && current.Value.IsGuarded
            && current.Value.ETag != entry.ETag
        )
            throw new DBConcurrencyException("Etag conflict: the item was written by another since it was read.");
    }

    private void Put(Entry entry)
    {
        Remove(entry.Key);
        entries[entry.Key] = order.AddLast(entry);
    }

    private void Remove(string key)
    {
        if (entries.Remove(key, out var node))
            order.Remove(node);
    }

    /// <param name="IsGuarded">Whether its ETag counts.</param>
    private sealed record Entry(string Key, Type Type, byte[] Json, bool IsGuarded, string? ETag)
    {
        public static Entry Of(string key, object item) =>
            new(
                key,
                item.GetType(),
                JsonSerializer.SerializeToUtf8Bytes(item, item.GetType()),
                item is IStoreItem,
                (item as IStoreItem)?.ETag
            );

        public object Read()
        {
            var item = JsonSerializer.Deserialize(Json, Type)!;
            if (item is IStoreItem guarded)
                guarded.ETag = ETag;
            return item;
        }
    }
}
