using System.Text;
using ChatBot.Crawling.Fetching;
using ChatBot.Crawling.Robots;
using ChatBot.Crawling.Sitemaps;
using ChatBot.Crawling.Sites;

namespace ChatBot.Crawling;

/// <summary>Reads what a site says to crawlers before they read its pages: robots.txt and sitemaps.</summary>
internal sealed class SiteGuide(
    SourceSite site,
    SiteScope scope,
    SiteAccess access,
    CrawlLimits limits,
    SiteReport report
)
{
    private RobotsRules robots = RobotsRules.AllowAll;

    /// <summary>False where the rules cannot be had; then nothing may be fetched.</summary>
    public async Task<bool> ReadRobotsAsync(CancellationToken cancellationToken)
    {
        var address = new Uri(site.Start, "/robots.txt");
        var fetched = await access.FetchFileAsync(
            address,
            new BodyLimit(limits.MaxRobotsSize, Cuts: true),
            cancellationToken
        );
        if (fetched is NotFetched { Refusal: var refusal } && !IsMissing(refusal))
        {
            var isDown =
                refusal.Reason is RefusalReason.Unreachable or RefusalReason.TimedOut or RefusalReason.PrivateAddress;
            report.Refuse(isDown ? refusal : refusal with { Reason = RefusalReason.RobotsUnreadable });
            return false;
        }
        if (fetched is FetchedPage page)
        {
            robots = RobotsReader.Read(Encoding.UTF8.GetString(WholeLines(page)), SiteClient.Product);
            access.Obey(robots);
        }
        return true;
    }

    /// <summary>The pages that the site's sitemaps name; an unreadable one makes the crawl incomplete.</summary>
    public async Task<IReadOnlyList<Uri>> ReadSitemapsAsync(CancellationToken cancellationToken)
    {
        Uri[] named = [.. Addresses(robots.Sitemaps)];
        var toRead = new Queue<Uri>(named.Length > 0 ? named : [new Uri(site.Start, "/sitemap.xml")]);
        var read = new HashSet<Uri>();
        var pages = new List<Uri>();
        while (read.Count < limits.MaxSitemaps && toRead.TryDequeue(out var address))
        {
            if (!read.Add(address))
                continue;
            var fetched = await access.FetchFileAsync(address, new BodyLimit(limits.MaxSitemapSize), cancellationToken);
            if (fetched is NotFetched { Refusal: var refusal } && IsTrouble(refusal))
                report.Refuse(new Refusal(address, RefusalReason.BadSitemap, refusal.Reason.ToString()));
            if (fetched is not FetchedPage page)
                continue;
            if (await SitemapReader.ReadAsync(page.Body, limits, cancellationToken) is { } sitemap)
            {
                foreach (var other in Addresses(sitemap.Sitemaps))
                    toRead.Enqueue(other);
                pages.AddRange(Addresses(sitemap.Pages).Take(limits.MaxSitemapAddresses - pages.Count));
            }
            // Many a server answers whatever is asked for with a page.
            else if (named.Length > 0 || !page.IsHtml)
                report.Refuse(new Refusal(address, RefusalReason.BadSitemap, "XML"));
        }
        return pages;
    }

    // Half a rule may forbid or allow far more than the whole.
    private static ReadOnlySpan<byte> WholeLines(FetchedPage page)
    {
        var body = page.Body.AsSpan();
        return page.IsCut ? body[..(body.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)] : body;
    }

    private IEnumerable<Uri> Addresses(IReadOnlyList<string> texts) =>
        texts
            .Select(text => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null)
            .OfType<Uri>()
            .Where(scope.IsSameHost)
            .Select(scope.Normalize);

    // 4xx: there are no rules (RFC 9309, 2.3.1.3); but a server that is busy has not said so.
    private static bool IsMissing(Refusal refusal) =>
        refusal.Reason == RefusalReason.Gone
        || refusal is { Reason: RefusalReason.WrongStatus, Detail: ['4', ..] and not "429" };

    private static bool IsTrouble(Refusal refusal) =>
        !IsMissing(refusal) && (!refusal.IsFinal || refusal.Reason == RefusalReason.TooLarge);
}
