using System.IO.Compression;
using System.Text;
using ChatBot.Crawling;
using ChatBot.Crawling.Sitemaps;
using FsCheck.Xunit;

namespace ChatBot.Tests.Crawling.Sitemaps;

public sealed class SitemapReaderTests
{
    private const string Pages =
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:i='urn:i'><url><loc> https://a.example/1 </loc><i:image><i:loc>https://a.example/i.png</i:loc></i:image></url><url><loc/></url><url><loc><![CDATA[https://a.example/2]]></loc></url></urlset>";

    [Fact]
    public async Task Addresses_of_pages_are_read_and_nothing_else()
    {
        var sitemap = await ReadAsync(Encoding.UTF8.GetBytes(Pages));

        Assert.Equal(["https://a.example/1", "https://a.example/2"], sitemap!.Pages);
        Assert.Empty(sitemap.Sitemaps);
    }

    [Fact]
    public async Task A_packed_sitemap_is_unpacked_within_bounds()
    {
        var packed = Packed(Encoding.UTF8.GetBytes(Pages));

        Assert.Equal(2, (await ReadAsync(packed))!.Pages.Count);
        Assert.Null(await ReadAsync(packed, new CrawlLimits { MaxSitemapSize = 100 }));
    }

    [Theory]
    [InlineData("<!DOCTYPE urlset [<!ENTITY a 'b'>]><urlset><url><loc>&a;</loc></url></urlset>")]
    [InlineData("<html></html>")]
    [InlineData("<urlset>")]
    [InlineData("no xml")]
    [InlineData("")]
    public async Task What_is_no_sitemap_is_none(string text) =>
        Assert.Null(await ReadAsync(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task No_more_addresses_are_read_than_allowed()
    {
        var sitemap = await ReadAsync(Encoding.UTF8.GetBytes(Pages), new CrawlLimits { MaxSitemapAddresses = 1 });

        Assert.Single(sitemap!.Pages);
    }

    [Property]
    public async Task Whatever_it_holds_it_is_read_or_none(byte[] content, string? text)
    {
        await ReadAsync(content);
        await ReadAsync([0x1f, 0x8b, .. content]);
        await ReadAsync(Encoding.UTF8.GetBytes($"<urlset><url><loc>{text}</loc></url></urlset>"));
    }

    private static byte[] Packed(byte[] content)
    {
        using var result = new MemoryStream();
        using (var packing = new GZipStream(result, CompressionLevel.Optimal))
            packing.Write(content);
        return result.ToArray();
    }

    private static Task<Sitemap?> ReadAsync(byte[] content, CrawlLimits? limits = null) =>
        SitemapReader.ReadAsync(content, limits ?? new CrawlLimits(), TestContext.Current.CancellationToken);
}
