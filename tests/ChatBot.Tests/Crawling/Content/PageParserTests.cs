using System.Text;
using ChatBot.Crawling.Content;
using FsCheck.Xunit;

namespace ChatBot.Tests.Crawling.Content;

public sealed class PageParserTests
{
    private static readonly Uri Address = new("https://site.example/docs/page");

    [Fact]
    public async Task Nothing_that_runs_or_loads_or_changes_by_itself_stays()
    {
        var page = await ParseAsync(
            """
            <html lang=fr><head><title>T</title><script>run()</script><style>p{}</style><meta http-equiv=refresh content="0;url=/x">
            <meta name=csrf-token content=abc><meta name=description content=D><link rel=stylesheet href=s.css><link rel=canonical href=/docs/page></head>
            <body onload="run()"><!-- source: https://x.example --><p style="color:red" onclick="run()">Texte</p><div style="display: none">caché</div>
            <iframe src=x></iframe><object data=x></object><embed src=x><noscript>n</noscript><svg onload=run()></svg>
            <img src=pixel.gif alt=Image><a href="javascript:run()">j</a><a href=../b>b</a><input type=hidden value=abc></body></html>
            """
        );

        Assert.Equal(
            """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"><title>T</title><meta name="description" content="D"><link rel="canonical" href="https://site.example/docs/page"></head>
            <body><p>Texte</p><img alt="Image"><a>j</a><a href="https://site.example/b">b</a></body></html>
            """.Replace("\n", "", StringComparison.Ordinal),
            page.Html.Replace("\n", "", StringComparison.Ordinal).Replace("            ", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Links_are_resolved_by_the_base_of_the_page()
    {
        var page = await ParseAsync(
            "<base href=/root/><meta property='article:modified_time' content='2026-11-27T10:00:00Z'><a href=a>a</a><a href=a>a</a><a rel=nofollow href=b>b</a><a href='mailto:x@y.z'>m</a><area href=c>"
        );

        Assert.Equal(
            ["https://site.example/root/a", "https://site.example/root/c"],
            page.Links.Select(link => link.AbsoluteUri)
        );
        Assert.Equal(new DateOnly(2026, 11, 27), page.Modified);
    }

    [Property]
    public async Task Whatever_a_page_holds_it_is_parsed(string? text) =>
        Assert.DoesNotContain(
            "<script",
            (await ParseAsync($"<base href=\"{text}\"><p {text}>{text}<a href=\"{text}\">x<script>y")).Html,
            StringComparison.OrdinalIgnoreCase
        );

    private static Task<ParsedPage> ParseAsync(string html) =>
        PageParser.ParseAsync(
            Encoding.UTF8.GetBytes(html),
            "text/html; charset=utf-8",
            Address,
            TestContext.Current.CancellationToken
        );
}
