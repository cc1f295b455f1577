namespace ChatBot.Crawling;

/// <summary>How many of a site's pages that are known by now have been fetched.</summary>
internal sealed record CrawlProgress(int Done, int Total);
