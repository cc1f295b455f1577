namespace ChatBot.Crawling.Fetching;

/// <summary>By what a server tells whether a page is still the one that was fetched.</summary>
/// <param name="ETag">As it came.</param>
internal sealed record Validators(string? ETag, DateTimeOffset? LastModified);
