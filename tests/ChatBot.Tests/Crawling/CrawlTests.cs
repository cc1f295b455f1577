using ChatBot.Crawling;
using ChatBot.Search.Documents;

namespace ChatBot.Tests.Crawling;

public sealed class CrawlTests
{
    [Fact]
    public async Task Pages_are_found_by_links_and_saved_with_their_address()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a", "/b/", "https://elsewhere.example/", "mailto:x@y.z", "#top")
            .Page("/a", "Page a")
            .Page("/b/", "Page b", "c.html?q=1")
            .Page("/b/c.html?q=1", "Page c");

        var report = await site.CrawlAsync(site.Source with { Language = "fr", Audience = Audience.Public });

        Assert.Equal(4, report.New);
        Assert.Empty(report.Refusals);
        Assert.Matches(
            "web/site/a.html web/site/b/c-[0-9a-f]{8}.html web/site/b/index.html web/site/index.html",
            string.Join(' ', site.Files())
        );
        Assert.StartsWith(
            $"<!--\n---\nsource: \"{site.Address}a\"\nlanguage: fr\naudience: public\n---\n-->\n<!DOCTYPE html>\n",
            site.Read("web/site/a.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("Page a", site.Read("web/site/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_pages_under_the_path_and_not_excluded_are_fetched()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/docs/", "Docs", "a", "/other", "search/x", "img.png").Page("/docs/a", "a");

        await site.CrawlAsync(site.Source with { Start = new Uri(site.Address, "/docs/"), Exclude = ["/docs/search"] });

        Assert.Equal(["/robots.txt", "/sitemap.xml", "/docs/", "/docs/a"], site.Requests);
    }

    [Fact]
    public async Task Depth_and_number_of_pages_are_limited()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "0", "1", "1b").Page("/1", "1", "2").Page("/1b", "1b").Page("/2", "2", "3").Page("/3", "3");

        await site.CrawlAsync(site.Source with { Depth = 2 });
        Assert.DoesNotContain("/3", site.Requests);
        Assert.Contains("/2", site.Requests);

        var report = await site.CrawlAsync(site.Source with { MaxPages = 2 });
        Assert.True(report.IsCut);
        Assert.Equal(["/robots.txt", "/sitemap.xml", "/", "/1"], site.Requests);
        Assert.Contains("web/site/2.html", site.Files());
    }

    [Fact]
    public async Task Sitemaps_name_pages_that_nothing_links_to()
    {
        await using var site = await TestSite.StartAsync();
        site.Text("/robots.txt", $"Sitemap: {site.Address}index.xml", "text/plain")
            .Text(
                "/index.xml",
                $"<sitemapindex><sitemap><loc>{site.Address}s.xml</loc></sitemap></sitemapindex>",
                "text/xml"
            )
            .Text(
                "/s.xml",
                $"<urlset><url><loc>{site.Address}far</loc></url><url><loc>https://elsewhere.example/</loc></url></urlset>",
                "text/xml"
            )
            .Page("/", "Accueil")
            .Page("/far", "Loin");

        Assert.Equal(2, (await site.CrawlAsync()).New);
        Assert.DoesNotContain("/sitemap.xml", site.Requests);

        await site.CrawlAsync(site.Source with { UsesSitemap = false });
        Assert.DoesNotContain("/s.xml", site.Requests);
    }

    [Fact]
    public async Task What_robots_txt_forbids_is_not_fetched()
    {
        await using var site = await TestSite.StartAsync();
        site.Text("/robots.txt", "User-agent: *\nDisallow: /private", "text/plain")
            .Page("/", "Accueil", "private/a", "to-private")
            .Redirect("/to-private", "/private/b");

        var report = await site.CrawlAsync();

        Assert.DoesNotContain(site.Requests, path => path.StartsWith("/private", StringComparison.Ordinal));
        Assert.Equal(2, report.Refusals.Count(refusal => refusal.Reason == RefusalReason.DisallowedByRobots));
    }

    [Fact]
    public async Task Of_a_robots_txt_longer_than_500_KiB_the_whole_lines_of_its_beginning_count()
    {
        await using var site = await TestSite.StartAsync();
        var start = "User-agent: *\nDisallow: /early\n#";
        var half = "\nDisallow: /";
        var filler = new string('x', (500 * 1024) - start.Length - half.Length);
        site.Text("/robots.txt", $"{start}{filler}{half}half\nDisallow: /late\n", "text/plain")
            .Page("/", "Accueil", "early", "half", "late")
            .Page("/half", "half")
            .Page("/late", "late");

        var report = await site.CrawlAsync();

        Assert.Equal(3, report.New);
        var refusal = Assert.Single(report.Refusals);
        Assert.Equal(("/early", RefusalReason.DisallowedByRobots), (refusal.Address.AbsolutePath, refusal.Reason));
    }

    [Fact]
    public async Task A_robots_txt_of_500_KiB_counts_to_its_last_line_without_an_end()
    {
        await using var site = await TestSite.StartAsync();
        var start = "User-agent: *\n#";
        var last = "\nDisallow: /last";
        site.Text(
                "/robots.txt",
                start + new string('x', (500 * 1024) - start.Length - last.Length) + last,
                "text/plain"
            )
            .Page("/", "Accueil", "last");

        var report = await site.CrawlAsync();

        Assert.Equal(RefusalReason.DisallowedByRobots, Assert.Single(report.Refusals).Reason);
    }

    [Fact]
    public async Task Without_readable_rules_nothing_is_fetched()
    {
        await using var site = await TestSite.StartAsync();
        site.Status("/robots.txt", 500).Page("/", "Accueil");

        var report = await site.CrawlAsync();

        Assert.Equal(RefusalReason.RobotsUnreadable, Assert.Single(report.Refusals).Reason);
        Assert.False(report.IsComplete);
        Assert.Empty(site.Files());
    }

    [Fact]
    public async Task Pages_say_what_they_do_not_want()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "noindex", "variant")
            .Html("/noindex", "<meta name=robots content='noindex, nofollow'><a href=/unseen>x</a>")
            .Html("/variant", "<link rel=canonical href=/real><p>Variante</p>")
            .Html("/real", "<p>Vraie</p><a rel='external nofollow' href=/unseen>x</a>");

        var report = await site.CrawlAsync();

        Assert.Equal(["web/site/index.html", "web/site/real.html"], site.Files());
        Assert.DoesNotContain("/unseen", site.Requests);
        Assert.Equal(
            [RefusalReason.NoIndex, RefusalReason.OtherCanonical],
            report.Refusals.Select(refusal => refusal.Reason)
        );
    }

    [Fact]
    public async Task A_canonical_address_that_leads_back_is_no_reason_to_lose_the_page()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a/").Html("/a/", "<link rel=canonical href=/a><p>a</p>").Redirect("/a", "/a/");

        await site.CrawlAsync();

        Assert.Contains("web/site/a/index.html", site.Files());
    }

    [Fact]
    public async Task A_pdf_is_kept_as_it_is_and_other_things_are_not()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a.pdf", "data")
            .Text("/a.pdf", "%PDF-1.7", "application/pdf")
            .Text("/data", "{}", "application/json");

        var report = await site.CrawlAsync();

        Assert.Equal("%PDF-1.7", site.Read("web/site/a.pdf"));
        Assert.Equal("application/json", Assert.Single(report.Refusals).Detail);
    }

    [Fact]
    public async Task A_page_is_kept_in_utf_8_whatever_it_came_in()
    {
        await using var site = await TestSite.StartAsync();
        site.On(
            "/",
            async context =>
            {
                context.Response.ContentType = "text/html; charset=windows-1251";
                await context.Response.Body.WriteAsync(new byte[] { 0x3c, 0x70, 0x3e, 0xcf, 0xf0, 0xe8 });
            }
        );

        await site.CrawlAsync();

        Assert.Contains("<meta charset=\"utf-8\">", site.Read("web/site/index.html"), StringComparison.Ordinal);
        Assert.Contains("При", site.Read("web/site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_leaves_what_was_fetched()
    {
        await using var site = await TestSite.StartAsync();
        using var stop = new CancellationTokenSource();
        site.Page("/", "Accueil", "a", "b")
            .On(
                "/a",
                async context =>
                {
                    await stop.CancelAsync();
                    context.Abort();
                }
            );

        var stopped = await site.CrawlAsync(cancellationToken: stop.Token);

        Assert.True(stopped.IsStopped);
        Assert.False(stopped.IsComplete);
        Assert.Equal(1, stopped.New);
        Assert.Equal(["web/site/index.html"], site.Files());
        site.Page("/a", "a");
        var report = await site.CrawlAsync();
        Assert.Equal((1, 1), (report.New, report.Unchanged));
    }
}
