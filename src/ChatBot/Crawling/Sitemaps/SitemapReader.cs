using System.IO.Compression;
using System.Xml;
using ChatBot.Crawling.Fetching;

namespace ChatBot.Crawling.Sitemaps;

/// <summary>Reads a sitemap or an index of sitemaps (https://www.sitemaps.org/protocol.html), packed or not.</summary>
internal static class SitemapReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Null where it is no sitemap, or too large.</summary>
    public static async Task<Sitemap?> ReadAsync(
        byte[] content,
        CrawlLimits limits,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var xml = IsPacked(content) ? await UnpackAsync(content, limits, cancellationToken) : content;
            return xml is null ? null : await ParseAsync(xml, limits, cancellationToken);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsPacked(byte[] content) => content is [0x1f, 0x8b, ..];

    private static async Task<byte[]?> UnpackAsync(
        byte[] content,
        CrawlLimits limits,
        CancellationToken cancellationToken
    )
    {
        await using var unpacked = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        return (await BoundedBody.ReadAsync(unpacked, new BodyLimit(limits.MaxSitemapSize), cancellationToken)).Bytes;
    }

    private static async Task<Sitemap?> ParseAsync(byte[] xml, CrawlLimits limits, CancellationToken cancellationToken)
    {
        var pages = new List<string>();
        var sitemaps = new List<string>();
        using var reader = XmlReader.Create(new MemoryStream(xml), Settings);
        if (await reader.MoveToContentAsync() != XmlNodeType.Element)
            return null;
        if (reader.LocalName is not ("urlset" or "sitemapindex"))
            return null;
        var (list, max) =
            reader.LocalName == "urlset" ? (pages, limits.MaxSitemapAddresses) : (sitemaps, limits.MaxSitemaps);
        // An image has a loc too, one level deeper and of another namespace.
        while (list.Count < max && await reader.ReadAsync())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (
                reader is { NodeType: XmlNodeType.Element, LocalName: "loc", Depth: 2 }
                && await TextAsync(reader) is { } text
            )
                list.Add(text);
        }
        return new Sitemap(pages, sitemaps);
    }

    private static async Task<string?> TextAsync(XmlReader reader)
    {
        if (reader.IsEmptyElement || !await reader.ReadAsync())
            return null;
        return reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value.Trim() : null;
    }
}
