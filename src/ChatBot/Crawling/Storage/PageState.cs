namespace ChatBot.Crawling.Storage;

/// <summary>What is remembered of a page from one crawl to the next.</summary>
internal sealed record PageState
{
    /// <summary>Relative to the knowledge folder; null where the page is read for its links alone.</summary>
    public string? File { get; init; }

    /// <summary>Of what the file was made from, in hexadecimal digits; its date by HTTP does not count.</summary>
    public string? Hash { get; init; }

    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Where the page leads, for a crawl that finds it unchanged.</summary>
    public IReadOnlyList<Uri> Links { get; init; } = [];
}
