using ChatBot.Search.Documents;

namespace ChatBot.Crawling.Sites;

/// <summary>A web site as <c>sources.yaml</c> names it.</summary>
internal sealed record SourceSite
{
    /// <summary>Where the crawl begins; only pages of this host under this path are taken.</summary>
    public required Uri Start { get; init; }

    /// <summary>Where pages go, relative to the knowledge folder, with forward slashes.</summary>
    public required string Folder { get; init; }

    /// <summary>Of all pages, where they do not say it themselves to the reader of the folder.</summary>
    public string? Language { get; init; }

    public Audience? Audience { get; init; }

    public bool UsesSitemap { get; init; } = true;

    /// <summary>How many links a page may be away from the start.</summary>
    public int Depth { get; init; } = 5;

    /// <summary>How many pages are fetched at most.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>Beginnings of paths that are left alone.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Whether this host may have a private address.</summary>
    public bool AllowsPrivate { get; init; }

    /// <summary>Between two requests.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(0.5);
}
