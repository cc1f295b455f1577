namespace ChatBot.Texts;

/// <summary>What the crawl of web sites says.</summary>
public sealed record CrawlTexts
{
    public required string Knowledge { get; init; }
    public required string Crawl { get; init; }
    public required string Fetching { get; init; }
    public required string NoSites { get; init; }
    public required string UnderWay { get; init; }
    public required string Site { get; init; }
    public required string Folder { get; init; }
    public required string New { get; init; }
    public required string Changed { get; init; }
    public required string Unchanged { get; init; }
    public required string Removed { get; init; }
    public required string Refused { get; init; }
    public required string More { get; init; }
    public required string Cut { get; init; }
    public required string Incomplete { get; init; }
    public required string Stopped { get; init; }

    /// <summary>Why an address gave no page, by the names of the reasons.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }
}
