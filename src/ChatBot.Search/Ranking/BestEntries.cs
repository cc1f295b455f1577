using ChatBot.Search.Indexing;

namespace ChatBot.Search.Ranking;

/// <summary>The entries of the highest scores, of equal ones those that come first in their order.</summary>
internal sealed class BestEntries(int most, EntryOrder order)
{
    private readonly PriorityQueue<int, (float Score, int Order)> best = new(most + 1);
    private float least;

    public IEnumerable<int> Entries => best.UnorderedItems.Select(item => item.Element);

    /// <summary>Left out where its score is 0, or less than those of enough others.</summary>
    public void Add(int entry, float score)
    {
        if (score <= 0 || score < least)
            return;
        var place = (score, -order.Of(entry));
        if (best.Count < most)
            best.Enqueue(entry, place);
        else
            best.EnqueueDequeue(entry, place);
        if (best.Count == most && best.TryPeek(out _, out var last))
            least = last.Score;
    }
}
