namespace ChatBot.Crawling.Sitemaps;

/// <summary>What a sitemap names.</summary>
/// <param name="Pages">Addresses of pages, as they are written.</param>
/// <param name="Sitemaps">Addresses of other sitemaps, where it is an index.</param>
internal sealed record Sitemap(IReadOnlyList<string> Pages, IReadOnlyList<string> Sitemaps);
