using ChatBot.Crawling.Sites;
using ChatBot.Crawling.Storage;

namespace ChatBot.Crawling;

/// <summary>How the crawl of a site went.</summary>
internal sealed class SiteReport(SourceSite site)
{
    private readonly List<Refusal> refusals = [];

    public SourceSite Site => site;
    public int New { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; private set; }
    public int Removed { get; set; }

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>Whether the site has more pages than may be fetched.</summary>
    public bool IsCut { get; set; }

    /// <summary>False where something could not be read that may be there tomorrow; then no page counts as gone.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Whether the crawl was broken off by whoever ran it; what it had fetched counts and stays.</summary>
    public bool IsStopped { get; private set; }

    public bool HasChanges => New + Changed + Removed > 0;

    public void Count(SavedAs saved)
    {
        switch (saved)
        {
            case SavedAs.New:
                New++;
                break;
            case SavedAs.Changed:
                Changed++;
                break;
            default:
                Unchanged++;
                break;
        }
    }

    public void Stop()
    {
        IsStopped = true;
        IsComplete = false;
    }

    public void Refuse(Refusal refusal)
    {
        refusals.Add(refusal);
        IsComplete &= refusal.IsFinal;
    }
}
