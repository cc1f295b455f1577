using System.Globalization;
using System.Text;
using ChatBot.Crawling.Content;
using ChatBot.Crawling.Fetching;
using ChatBot.Crawling.Sites;

namespace ChatBot.Crawling.Storage;

/// <summary>What a crawl finds, beside what the last one left.</summary>
internal sealed class SiteMemory
{
    /// <summary>How many pages a crash may leave unnoted.</summary>
    private const int SaveEvery = 20;

    private readonly SourceSite site;
    private readonly StateFile file;
    private readonly SiteState state;
    private readonly PageFiles files;
    private readonly bool isOfSameManner;

    // The second are those of the first whose file holds the page.
    private readonly HashSet<string> kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> saved = new(StringComparer.Ordinal);
    private int unsaved;

    /// <exception cref="InvalidDataException">A newer version of the program wrote the state.</exception>
    public SiteMemory(string knowledgeFolder, string stateFolder, SourceSite site)
    {
        this.site = site;
        file = new StateFile(stateFolder, site.Start);
        state = file.Read();
        var manner = string.Create(
            CultureInfo.InvariantCulture,
            $"{PageCleaner.Version} {site.Language} {site.Audience}"
        );
        isOfSameManner = state.Manner == manner;
        state = state with { Manner = manner };
        files = new PageFiles(knowledgeFolder, site, state);
    }

    /// <summary>Null where the page must be fetched whole.</summary>
    public Validators? ValidatorsOf(Uri address) =>
        isOfSameManner && state.Pages.GetValueOrDefault(address.AbsoluteUri) is { } page && files.IsInPlace(page)
            ? new Validators(page.ETag, page.LastModified)
            : null;

    /// <summary>Whether this crawl has come upon the page already, by another way.</summary>
    public bool IsSaved(Uri address) => saved.Contains(address.AbsoluteUri);

    /// <summary>The page is as the last crawl left it.</summary>
    public PageState Keep(Uri address)
    {
        var page = state.Pages.GetValueOrDefault(address.AbsoluteUri) ?? new PageState();
        kept.Add(address.AbsoluteUri);
        if (page.File is not null)
            saved.Add(address.AbsoluteUri);
        return page;
    }

    /// <summary>The page is read for its links, and not kept.</summary>
    public void Note(Uri address, FetchedPage page, IReadOnlyList<Uri> links)
    {
        // Its file stays until the crawl has come to its end.
        if (state.Pages.GetValueOrDefault(address.AbsoluteUri)?.File is null)
            Remember(address, new PageState(), page, links);
    }

    public SavedAs Save(Uri address, FetchedPage page) => Save(address, page, PagePath.Pdf, page.Body, page.Body, []);

    public SavedAs Save(Uri address, FetchedPage page, ParsedPage parsed, IReadOnlyList<Uri> links)
    {
        var date =
            parsed.Modified ?? (page.Validators.LastModified is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null);
        var content = FrontMatter.Write(address, date, site) + parsed.Html;
        // Servers that make pages on demand call each of them new.
        var identity = FrontMatter.Write(address, parsed.Modified, site) + parsed.Html;
        return Save(
            address,
            page,
            PagePath.Html,
            Encoding.UTF8.GetBytes(content),
            Encoding.UTF8.GetBytes(identity),
            links
        );
    }

    /// <summary>Removes what the last crawl left and this one did not find; says how many files.</summary>
    /// <param name="keepsUnseen">Whether only refused pages go.</param>
    public int RemoveOthers(bool keepsUnseen, IReadOnlySet<string> refused)
    {
        var removed = 0;
        foreach (var (address, page) in state.Pages.ToList())
        {
            if (kept.Contains(address) || (keepsUnseen && !refused.Contains(address)))
                continue;
            if (page.File is not null)
            {
                files.Remove(page.File);
                removed++;
            }
            state.Pages.Remove(address);
        }
        return removed;
    }

    public void Save()
    {
        file.Write(state);
        unsaved = 0;
    }

    private SavedAs Save(
        Uri address,
        FetchedPage page,
        string extension,
        byte[] content,
        byte[] identity,
        IReadOnlyList<Uri> links
    )
    {
        var before = state.Pages.GetValueOrDefault(address.AbsoluteUri);
        var (after, change) = files.Save(address, before, extension, content, identity);
        saved.Add(address.AbsoluteUri);
        Remember(address, after, page, links);
        return change;
    }

    private void Remember(Uri address, PageState found, FetchedPage page, IReadOnlyList<Uri> links)
    {
        kept.Add(address.AbsoluteUri);
        state.Pages[address.AbsoluteUri] = found with
        {
            ETag = page.Validators.ETag,
            LastModified = page.Validators.LastModified,
            Links = links,
        };
        if (++unsaved >= SaveEvery)
            Save();
    }
}
