using ChatBot.Crawling;

namespace ChatBot.Tests.Crawling;

public sealed class RecrawlTests
{
    [Theory]
    [InlineData("ETag", "\"v1\"")]
    [InlineData("Last-Modified", "Fri, 27 Nov 2026 10:00:00 GMT")]
    public async Task A_page_that_is_the_same_is_not_sent_again_and_its_links_stay_known(string header, string value)
    {
        await using var site = await TestSite.StartAsync();
        site.Tagged("/", "Accueil", header, value, "a").Page("/a", "a");
        await site.CrawlAsync();
        var before = site.Read("web/site/index.html");

        var report = await site.CrawlAsync();

        Assert.Equal((0, 0, 2, 0), (report.New, report.Changed, report.Unchanged, report.Removed));
        Assert.Equal(before, site.Read("web/site/index.html"));
        Assert.Equal(header == "Last-Modified", before.Contains("date: 2026-11-27", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_language_in_the_settings_reaches_pages_that_are_the_same()
    {
        await using var site = await TestSite.StartAsync();
        site.Tagged("/", "Accueil", "ETag", "\"v1\"");
        await site.CrawlAsync();

        await site.CrawlAsync(site.Source with { Language = "ru" });

        Assert.Contains("language: ru", site.Read("web/site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_a_server_calls_new_is_not_written_again_for_that()
    {
        await using var site = await TestSite.StartAsync();
        var day = 20;
        site.On(
            "/",
            context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.Headers.LastModified = $"{(day == 20 ? "Fri" : "Sat")}, {day++} Nov 2026 10:00:00 GMT";
                return context.Response.WriteAsync("<p>Accueil</p>");
            }
        );
        await site.CrawlAsync();

        Assert.Equal(1, (await site.CrawlAsync()).Unchanged);
        Assert.Contains("date: 2026-11-20", site.Read("web/site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_is_written_and_what_went_is_removed()
    {
        await using var site = await TestSite.StartAsync();
        await File.WriteAllTextAsync(
            Path.Combine(site.Knowledge, "own.md"),
            "x",
            TestContext.Current.CancellationToken
        );
        site.Page("/", "Accueil", "a", "b/b", "c").Page("/a", "a").Page("/b/b", "b").Page("/c", "c");
        await site.CrawlAsync();
        await File.WriteAllTextAsync(
            Path.Combine(site.Knowledge, "web/site/own.html"),
            "x",
            TestContext.Current.CancellationToken
        );

        site.Page("/", "Accueil", "a", "c").Page("/a", "a, neu").Without("/c");
        var report = await site.CrawlAsync();

        Assert.Equal((0, 2, 0, 2), (report.New, report.Changed, report.Unchanged, report.Removed));
        Assert.Equal(["own.md", "web/site/a.html", "web/site/index.html", "web/site/own.html"], site.Files());
        Assert.False(Directory.Exists(Path.Combine(site.Knowledge, "web/site/b")));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task A_start_that_gives_no_page_takes_nothing_away(int status)
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a").Page("/a", "a");
        await site.CrawlAsync();

        var report = await site.Status("/", status).CrawlAsync();

        Assert.False(report.IsComplete);
        Assert.Equal(2, site.Files().Count);
    }

    [Fact]
    public async Task A_failure_on_the_way_takes_nothing_away()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a", "b").Page("/a", "a", "c").Page("/b", "b").Page("/c", "c");
        await site.CrawlAsync();

        var report = await site.Status("/a", 503).Without("/b").CrawlAsync();

        Assert.False(report.IsComplete);
        Assert.Equal(4, site.Files().Count);
    }

    [Fact]
    public async Task A_site_that_is_down_loses_nothing()
    {
        await using var site = await TestSite.StartAsync();
        var source = site.Source;
        site.Page("/", "Accueil");
        await site.CrawlAsync(source);
        await site.StopAsync();

        var report = await site.CrawlAsync(source);

        Assert.Equal(RefusalReason.Unreachable, Assert.Single(report.Refusals).Reason);
        Assert.Equal(["web/site/index.html"], site.Files());
    }

    [Fact]
    public async Task A_site_that_goes_down_is_not_asked_for_every_page()
    {
        await using var site = await TestSite.StartAsync();
        site.Limits = site.Limits with { Retries = 0 };
        string[] links = [.. Enumerable.Range(0, 20).Select(i => $"p{i}")];
        site.Page("/", "Accueil", links);
        foreach (var link in links)
            site.Status("/" + link, 503);

        await site.CrawlAsync();

        Assert.Equal(
            site.Limits.MaxFailuresInARow,
            site.Requests.Count(path => path.StartsWith("/p", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_file_of_another_hand_is_not_written_over()
    {
        await using var site = await TestSite.StartAsync();
        Directory.CreateDirectory(Path.Combine(site.Knowledge, "web/site"));
        await File.WriteAllTextAsync(
            Path.Combine(site.Knowledge, "web/site/index.html"),
            "x",
            TestContext.Current.CancellationToken
        );
        site.Page("/", "Accueil");

        await site.CrawlAsync();

        Assert.Equal("x", site.Read("web/site/index.html"));
        Assert.Equal(2, site.Files().Count);
    }

    [Fact]
    public async Task Without_its_memory_a_crawl_knows_its_own_files()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil");
        await site.CrawlAsync();
        foreach (var state in Directory.GetFiles(Path.Combine(site.Data, "crawl"), "*.json"))
            await File.WriteAllTextAsync(state, "{broken", TestContext.Current.CancellationToken);

        await site.CrawlAsync();

        Assert.Equal(["web/site/index.html"], site.Files());
    }

    [Fact]
    public async Task A_memory_of_a_newer_version_is_left_alone()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil");
        await site.CrawlAsync();
        var state = Assert.Single(Directory.GetFiles(Path.Combine(site.Data, "crawl"), "*.json"));
        var newer = (await File.ReadAllTextAsync(state, TestContext.Current.CancellationToken)).Replace(
            "\"version\":1",
            "\"version\":2",
            StringComparison.Ordinal
        );
        await File.WriteAllTextAsync(state, newer, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidDataException>(() => site.CrawlAsync());

        Assert.Equal(newer, await File.ReadAllTextAsync(state, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_folder_in_the_settings_moves_the_pages()
    {
        await using var site = await TestSite.StartAsync();
        site.Tagged("/", "Accueil", "ETag", "\"v1\"");
        await site.CrawlAsync();

        await site.CrawlAsync(site.Source with { Folder = "web/moved" });

        Assert.Equal(["web/moved/index.html"], site.Files());
    }

    [Fact]
    public async Task One_crawl_runs_at_a_time()
    {
        await using var site = await TestSite.StartAsync();
        await using var taken = CrawlLock.TryTake(Path.Combine(site.Data, "crawl"));

        var crawler = new Crawler(site.Knowledge, site.Data, TimeProvider.System);

        Assert.Null(await crawler.RunAsync([site.Source], progress: null, TestContext.Current.CancellationToken));
    }
}
