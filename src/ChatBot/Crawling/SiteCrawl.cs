using ChatBot.Crawling.Content;
using ChatBot.Crawling.Fetching;
using ChatBot.Crawling.Sites;
using ChatBot.Crawling.Storage;

namespace ChatBot.Crawling;

/// <summary>Crawls one site once: robots.txt, sitemaps, then pages from link to link.</summary>
internal sealed class SiteCrawl(
    SourceSite site,
    SiteClient client,
    SiteMemory memory,
    CrawlLimits limits,
    IProgress<CrawlProgress>? progress
)
{
    private readonly SiteScope scope = new(site);
    private readonly Frontier frontier = new(site.Depth);
    private readonly SiteReport report = new(site);
    private int failuresInARow;

    // A start that gives no page is a site in disorder, not a site that has lost its pages.
    private bool hasStart;

    /// <summary>Cancelled, it tells how far it came.</summary>
    public async Task<SiteReport> RunAsync(CancellationToken cancellationToken)
    {
        var access = new SiteAccess(scope, client, memory, limits);
        var guide = new SiteGuide(site, scope, access, limits, report);
        try
        {
            if (!await guide.ReadRobotsAsync(cancellationToken))
                return report;
            frontier.Add(scope.Normalize(site.Start), 0);
            if (site.UsesSitemap)
                Add(await guide.ReadSitemapsAsync(cancellationToken), 1);
            await VisitAllAsync(access, cancellationToken);
            report.IsComplete &= hasStart;
            if (report.IsComplete)
                report.Removed = memory.RemoveOthers(keepsUnseen: report.IsCut, Refused());
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report.Stop();
        }
        finally
        {
            memory.Save();
        }
        return report;
    }

    private HashSet<string> Refused() =>
        report.Refusals.Select(refusal => refusal.Address.AbsoluteUri).ToHashSet(StringComparer.Ordinal);

    private async Task VisitAllAsync(SiteAccess access, CancellationToken cancellationToken)
    {
        var visited = 0;
        while (frontier.TryTake(out var address, out var depth))
        {
            if (access.Refuse(address) is { } refusal)
            {
                report.Refuse(refusal);
                continue;
            }
            if (visited == site.MaxPages)
            {
                report.IsCut = true;
                return;
            }
            if (failuresInARow == limits.MaxFailuresInARow)
                return;
            await VisitAsync(await access.FetchPageAsync(address, cancellationToken), depth, cancellationToken);
            visited++;
            progress?.Report(new CrawlProgress(visited, Math.Min(visited + frontier.Count, site.MaxPages)));
        }
    }

    private async Task VisitAsync(Fetched fetched, int depth, CancellationToken cancellationToken)
    {
        failuresInARow = fetched is NotFetched { Refusal.IsOfTheServer: true } ? failuresInARow + 1 : 0;
        switch (fetched)
        {
            case NotFetched failed:
                report.Refuse(failed.Refusal);
                break;
            case NotModified or FetchedPage when memory.IsSaved(scope.Normalize(fetched.Address)):
                break;
            case NotModified same:
                var kept = memory.Keep(scope.Normalize(same.Address));
                if (kept.File is not null)
                    report.Count(SavedAs.Unchanged);
                Add(kept.Links, depth + 1);
                hasStart |= depth == 0;
                break;
            case FetchedPage page:
                hasStart |= await TakeAsync(page, depth, cancellationToken) && depth == 0;
                break;
        }
    }

    /// <summary>False where it was no page.</summary>
    private async Task<bool> TakeAsync(FetchedPage page, int depth, CancellationToken cancellationToken)
    {
        Refusal refusal;
        try
        {
            if (page.IsHtml)
            {
                await TakeHtmlAsync(page, depth, cancellationToken);
                return true;
            }
            if (page.IsPdf && !RobotsTag.ForbidsIndex(page.RobotsTag))
            {
                report.Count(memory.Save(scope.Normalize(page.Address), page));
                return true;
            }
            refusal = page.IsPdf
                ? new Refusal(page.Address, RefusalReason.NoIndex)
                : new Refusal(page.Address, RefusalReason.NotAPage, page.MediaType);
        }
        catch (PageTooComplexException)
        {
            refusal = new Refusal(page.Address, RefusalReason.TooComplex);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusal = new Refusal(page.Address, RefusalReason.Unwritable, e.GetType().Name);
        }
        report.Refuse(refusal);
        return false;
    }

    private async Task TakeHtmlAsync(FetchedPage page, int depth, CancellationToken cancellationToken)
    {
        var address = scope.Normalize(page.Address);
        var parsed = await PageParser.ParseAsync(page.Body, page.ContentType, page.Address, cancellationToken);
        var told = $"{page.RobotsTag}, {parsed.Robots}";
        Uri[] links = RobotsTag.ForbidsFollowing(told) ? [] : [.. InScope(parsed.Links)];
        if (RobotsTag.ForbidsIndex(told))
        {
            report.Refuse(new Refusal(address, RefusalReason.NoIndex));
            memory.Note(address, page, links);
        }
        else if (OtherCanonical(page, parsed) is { } canonical)
        {
            report.Refuse(new Refusal(address, RefusalReason.OtherCanonical, canonical.AbsoluteUri));
            links = [canonical, .. links];
            memory.Note(address, page, links);
        }
        else
            report.Count(memory.Save(address, page, parsed, links));
        Add(links, depth + 1);
    }

    // Where the named address has led here by a redirect, this one is meant after all.
    private Uri? OtherCanonical(FetchedPage page, ParsedPage parsed) =>
        parsed.Canonical is { } named
        && scope.Normalize(named) is var canonical
        && scope.Contains(canonical)
        && !page.Way.Any(one => scope.Normalize(one) == canonical)
            ? canonical
            : null;

    private IEnumerable<Uri> InScope(IEnumerable<Uri> addresses) =>
        addresses.Select(scope.Normalize).Where(one => scope.Contains(one) && !NoPage.IsNamedLikeOne(one)).Distinct();

    private void Add(IEnumerable<Uri> addresses, int depth)
    {
        foreach (var address in InScope(addresses))
            frontier.Add(address, depth);
    }
}
