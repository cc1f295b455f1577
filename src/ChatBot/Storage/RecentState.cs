using System.Diagnostics.CodeAnalysis;

namespace ChatBot.Storage;

/// <summary>The entries used last, least recently used first. Not for several threads at once.</summary>
internal sealed class RecentState
{
    private readonly Dictionary<string, LinkedListNode<StateEntry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<StateEntry> order = new();

    public int Count => entries.Count;

    public StateEntry LeastRecent => order.First!.Value;

    public StateEntry? Peek(string key) => entries.TryGetValue(key, out var node) ? node.Value : null;

    public bool TryUse(string key, [NotNullWhen(true)] out StateEntry? entry)
    {
        entry = null;
        if (!entries.TryGetValue(key, out var node))
            return false;
        order.Remove(node);
        order.AddLast(node);
        entry = node.Value;
        return true;
    }

    public void Put(StateEntry entry)
    {
        Remove(entry.Key);
        entries[entry.Key] = order.AddLast(entry);
    }

    public void Remove(string key)
    {
        if (entries.Remove(key, out var node))
            order.Remove(node);
    }

    public List<string> WrittenBefore(DateTimeOffset time) =>
        [.. order.Where(entry => entry.Written <= time).Select(entry => entry.Key)];
}
