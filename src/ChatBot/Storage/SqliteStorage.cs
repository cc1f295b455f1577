using System.Data;
using System.Globalization;

namespace ChatBot.Storage;

/// <summary>
/// Conversation state that survives a restart. Memory holds all of it and answers every read; a write
/// completes when it is committed. A crash of the program loses writes that had not completed, a power cut
/// perhaps those of the last moments too.
/// </summary>
internal sealed class SqliteStorage(
    Database database,
    IEnumerable<StateType> types,
    TimeProvider time,
    StateLimits limits
) : IStorage
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly StateFormat format = new(types);
    private readonly Lock gate = new();
    private readonly RecentState entries = new();
    private long lastETag;
    private DateTimeOffset swept = time.GetUtcNow();

    /// <summary>Takes up what the last run left; called once, before anything is read.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var stored = await database.RunAsync(
            connection =>
            {
                StateTable.RemoveWrittenBefore(connection, time.GetUtcNow() - limits.Lifetime);
                return StateTable.Read(connection, limits.Items);
            },
            cancellationToken
        );
        lock (gate)
        {
            foreach (var entry in stored)
            {
                lastETag = Math.Max(lastETag, entry.ETag);
                if (format.Knows(entry.Type))
                    entries.Put(entry);
            }
        }
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var oldest = time.GetUtcNow() - limits.Lifetime;
        var found = new List<StateEntry>(keys.Length);
        lock (gate)
        {
            foreach (var key in keys)
            {
                if (entries.TryUse(key, out var entry) && entry.Written > oldest)
                    found.Add(entry);
            }
        }
        var items = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var entry in found)
        {
            if (format.Read(entry) is { } item)
                items[entry.Key] = item;
        }
        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
        WriteAsync(changes, also: null, cancellationToken);

    /// <param name="also">What else is done in the same transaction, on the database's thread.</param>
    public async Task WriteAsync(
        IDictionary<string, object> changes,
        Action<DatabaseConnection>? also,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(changes);
        var now = time.GetUtcNow();
        var written = changes
            .Select(change => (Entry: format.Write(change.Key, change.Value, now), (change.Value as IStoreItem)?.ETag))
            .ToList();
        var undo = new StateUndo();
        lock (gate)
        {
            foreach (var (entry, eTag) in written)
                Check(entry, eTag, now - limits.Lifetime);
            foreach (var (entry, _) in written)
                undo.Put(entries, entry with { ETag = ++lastETag });
            while (entries.Count > limits.Items)
                undo.Remove(entries, entries.LeastRecent.Key);
            Sweep(now, undo);
        }
        await CommitAsync(undo, also, cancellationToken);
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var undo = new StateUndo();
        lock (gate)
        {
            foreach (var key in keys)
                undo.Remove(entries, key);
        }
        await CommitAsync(undo, also: null, cancellationToken);
    }

    // The SDK's storages word it so, and callers tell a conflict by these words.
    private void Check(StateEntry entry, string? eTag, DateTimeOffset oldest)
    {
        if (
            entry.IsGuarded
            && eTag != "*"
            && entries.Peek(entry.Key) is { IsGuarded: true } current
            && current.Written > oldest
            && eTag != current.ETag.ToString(CultureInfo.InvariantCulture)
        )
            throw new DBConcurrencyException("Etag conflict: the item was written by another since it was read.");
    }

    private void Sweep(DateTimeOffset now, StateUndo undo)
    {
        if (now - swept < SweepEvery)
            return;
        swept = now;
        foreach (var key in entries.WrittenBefore(now - limits.Lifetime))
            undo.Remove(entries, key);
    }

    private async Task CommitAsync(
        StateUndo undo,
        Action<DatabaseConnection>? also,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await database.RunAsync(
                connection =>
                {
                    also?.Invoke(connection);
                    return Store(connection, undo.Keys);
                },
                cancellationToken
            );
        }
        catch
        {
            lock (gate)
                undo.Apply(entries);
            throw;
        }
    }

    // What memory holds by now, so that of two writes the later one stands, whichever is committed last.
    private bool Store(DatabaseConnection connection, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            StateEntry? entry;
            lock (gate)
                entry = entries.Peek(key);
            if (entry is null)
                StateTable.Remove(connection, key);
            else
                StateTable.Put(connection, entry);
        }
        return true;
    }
}
