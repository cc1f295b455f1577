using ChatBot.Crawling.Fetching;
using ChatBot.Crawling.Robots;
using ChatBot.Crawling.Sites;
using ChatBot.Crawling.Storage;

namespace ChatBot.Crawling;

/// <summary>Fetches what the site's place in <c>sources.yaml</c> and its robots.txt allow.</summary>
internal sealed class SiteAccess(SiteScope scope, SiteClient client, SiteMemory memory, CrawlLimits limits)
{
    private RobotsRules robots = RobotsRules.AllowAll;

    public void Obey(RobotsRules rules)
    {
        robots = rules;
        if (rules.Delay is { } asked && asked > client.Delay)
            client.Delay = asked < limits.MaxCrawlDelay ? asked : limits.MaxCrawlDelay;
    }

    /// <summary>Why the page must not be fetched, or null.</summary>
    public Refusal? Refuse(Uri page) =>
        scope.Contains(page) ? RefuseFile(page) : new Refusal(page, RefusalReason.LeavesSite, page.AbsoluteUri);

    public Task<Fetched> FetchPageAsync(Uri address, CancellationToken cancellationToken) =>
        client.FetchAsync(
            address,
            new BodyLimit(limits.MaxPageSize),
            Refuse,
            one => memory.ValidatorsOf(scope.Normalize(one)),
            cancellationToken
        );

    /// <summary>Fetches robots.txt or a sitemap, which stand outside of the pages' path.</summary>
    public Task<Fetched> FetchFileAsync(Uri address, BodyLimit limit, CancellationToken cancellationToken) =>
        client.FetchAsync(address, limit, RefuseFile, _ => null, cancellationToken);

    private Refusal? RefuseFile(Uri address) =>
        !scope.IsSameHost(address) ? new Refusal(address, RefusalReason.LeavesSite, address.AbsoluteUri)
        : robots.Allows(address) ? null
        : new Refusal(address, RefusalReason.DisallowedByRobots);
}
