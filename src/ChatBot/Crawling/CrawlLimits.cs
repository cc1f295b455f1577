namespace ChatBot.Crawling;

/// <summary>What a crawl may cost, and how patient it is.</summary>
internal sealed record CrawlLimits
{
    /// <summary>Unpacked, in bytes.</summary>
    public int MaxPageSize { get; init; } = 10 * 1024 * 1024;

    /// <summary>Unpacked, in bytes; the protocol's own limit (https://www.sitemaps.org/protocol.html).</summary>
    public int MaxSitemapSize { get; init; } = 50 * 1024 * 1024;

    /// <summary>Unpacked, in bytes; of a longer one the beginning counts (RFC 9309, 2.5).</summary>
    public int MaxRobotsSize { get; init; } = 500 * 1024;

    public int MaxSitemaps { get; init; } = 50;

    public int MaxSitemapAddresses { get; init; } = 50_000;

    public int MaxRedirects { get; init; } = 5;

    /// <summary>Until the headers are there, and again until the whole page is.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public int Retries { get; init; } = 3;

    /// <summary>Before the first retry; it doubles with each.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a server may make the crawl wait by Retry-After.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a pause robots.txt may ask for.</summary>
    public TimeSpan MaxCrawlDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A site that fails this often in a row is taken to be down.</summary>
    public int MaxFailuresInARow { get; init; } = 5;
}
