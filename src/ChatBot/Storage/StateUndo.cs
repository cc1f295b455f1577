namespace ChatBot.Storage;

/// <summary>Changes of one write, which are taken back where they cannot be committed.</summary>
internal sealed class StateUndo
{
    private readonly Dictionary<string, (StateEntry? Before, StateEntry? After)> changes = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => changes.Keys;

    public void Put(RecentState entries, StateEntry entry)
    {
        Note(entry.Key, entries, entry);
        entries.Put(entry);
    }

    public void Remove(RecentState entries, string key)
    {
        Note(key, entries, null);
        entries.Remove(key);
    }

    /// <summary>Takes back what no one else has changed since.</summary>
    public void Apply(RecentState entries)
    {
        foreach (var (key, (before, after)) in changes)
        {
            if (!ReferenceEquals(entries.Peek(key), after))
                continue;
            if (before is null)
                entries.Remove(key);
            else
                entries.Put(before);
        }
    }

    private void Note(string key, RecentState entries, StateEntry? after) =>
        changes[key] = (changes.TryGetValue(key, out var change) ? change.Before : entries.Peek(key), after);
}
