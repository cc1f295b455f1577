namespace ChatBot.Crawling.Storage;

/// <summary>What is remembered of a site, by the addresses of its pages.</summary>
internal sealed record SiteState
{
    public const int CurrentVersion = 1;

    public int Version { get; init; } = CurrentVersion;

    public required Uri Start { get; init; }

    /// <summary>What else decides how a page is saved; where it changes, all are fetched anew.</summary>
    public string Manner { get; init; } = "";

    public Dictionary<string, PageState> Pages { get; init; } = new(StringComparer.Ordinal);
}
