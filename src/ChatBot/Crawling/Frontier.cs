namespace ChatBot.Crawling;

/// <summary>The addresses that are still to be visited, nearest first, each of them once.</summary>
internal sealed class Frontier(int maxDepth)
{
    private readonly Queue<(Uri Address, int Depth)> queue = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public int Count => queue.Count;

    public void Add(Uri address, int depth)
    {
        if (depth <= maxDepth && seen.Add(address.AbsoluteUri))
            queue.Enqueue((address, depth));
    }

    public bool TryTake(out Uri address, out int depth)
    {
        var isTaken = queue.TryDequeue(out var next);
        (address, depth) = next;
        return isTaken;
    }
}
