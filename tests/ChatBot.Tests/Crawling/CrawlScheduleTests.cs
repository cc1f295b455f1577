using ChatBot.Crawling;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Crawling;

public sealed class CrawlScheduleTests
{
    [Fact]
    public async Task The_first_crawl_comes_a_minute_after_the_start_and_the_next_by_the_clock()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil");
        Name(site);
        var time = new WatchedTime();
        var taken = 0;
        using var schedule = Schedule(site, time, TimeSpan.FromHours(2), _ => taken++);

        await schedule.StartAsync(TestContext.Current.CancellationToken);
        await time.WaitForAsync(TimeSpan.FromMinutes(1));
        Assert.Empty(site.Requests);
        time.Advance(TimeSpan.FromMinutes(1));
        await time.WaitForAsync(TimeSpan.FromHours(2));

        Assert.Equal(1, taken);
        Assert.Contains("web/site/index.html", site.Files());
        await schedule.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Without_an_interval_nothing_is_crawled()
    {
        await using var site = await TestSite.StartAsync();
        using var schedule = Schedule(site, new FakeTimeProvider(), TimeSpan.Zero, _ => { });

        await schedule.StartAsync(TestContext.Current.CancellationToken);

        await schedule.ExecuteTask!;
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_mistake_or_a_failure_is_logged_and_stops_nothing()
    {
        await using var site = await TestSite.StartAsync();
        using var logs = new CapturedLogs();
        using var schedule = Schedule(
            site,
            new FakeTimeProvider(),
            TimeSpan.FromHours(1),
            _ => throw new IOException("full"),
            logs
        );

        await File.WriteAllTextAsync(
            Path.Combine(site.Knowledge, "sources.yaml"),
            "sites:\n  - url: x",
            TestContext.Current.CancellationToken
        );
        await schedule.CrawlAsync(TestContext.Current.CancellationToken);
        Assert.Contains(logs.Errors, entry => entry.Message.Contains("sources.yaml, line 2", StringComparison.Ordinal));

        Name(site);
        site.Page("/", "Accueil");
        await schedule.CrawlAsync(TestContext.Current.CancellationToken);
        Assert.Contains(logs.Errors, entry => entry.Exception is IOException);
    }

    private static void Name(TestSite site) =>
        File.WriteAllText(Path.Combine(site.Knowledge, "sources.yaml"), site.SourcesFile);

    private static CrawlSchedule Schedule(
        TestSite site,
        TimeProvider time,
        TimeSpan interval,
        Action<CancellationToken> takeUp,
        CapturedLogs? logs = null
    )
    {
        var factory = LoggerFactory.Create(logging =>
        {
            if (logs is not null)
                logging.AddProvider(logs);
        });
        return new CrawlSchedule(
            new Crawler(site.Knowledge, site.Data, time),
            interval,
            takeUp,
            time,
            factory.CreateLogger<CrawlSchedule>()
        );
    }
}
