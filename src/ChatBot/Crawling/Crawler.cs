using System.Net;
using ChatBot.Crawling.Fetching;
using ChatBot.Crawling.Sites;
using ChatBot.Crawling.Storage;
using ChatBot.Outbound;

namespace ChatBot.Crawling;

/// <summary>Brings the pages of web sites into a knowledge folder, one site after another.</summary>
internal sealed class Crawler(string knowledgeFolder, string dataFolder, TimeProvider time)
{
    public string KnowledgeFolder { get; } = Path.GetFullPath(knowledgeFolder);

    public CrawlLimits Limits { get; init; } = new();

    public ResolveName Resolve { get; init; } = Dns.GetHostAddressesAsync;

    private string StateFolder { get; } = Path.GetFullPath(Path.Combine(dataFolder, "crawl"));

    /// <summary>Null where another crawl is under way. Cancelled, it ends with the report of the site it was at.</summary>
    /// <exception cref="InvalidDataException">A newer version of the program crawled the site before.</exception>
    public async Task<IReadOnlyList<SiteReport>?> RunAsync(
        IReadOnlyList<SourceSite> sites,
        IProgress<CrawlProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        await using var taken = CrawlLock.TryTake(StateFolder);
        if (taken is null)
            return null;
        var reports = new List<SiteReport>();
        foreach (var site in sites)
        {
            using var client = new SiteClient(site, Limits, time, Resolve);
            var memory = new SiteMemory(KnowledgeFolder, StateFolder, site);
            var crawl = new SiteCrawl(site, client, memory, Limits, progress);
            reports.Add(await crawl.RunAsync(cancellationToken));
            if (reports[^1].IsStopped)
                break;
        }
        return reports;
    }
}
