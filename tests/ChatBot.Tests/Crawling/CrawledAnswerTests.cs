using System.Text.Json;
using ChatBot.Crawling;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.Crawling;

/// <summary>From a page of a site to an answer that quotes it.</summary>
public sealed class CrawledAnswerTests
{
    private const string Question = "Où se trouve le siège de la FINUL ?";
    private const string Quote = "Le siège de la FINUL se trouve à Naqoura.";
    private const string Page =
        $"<html lang=fr><title>La FINUL</title><main><h1>La FINUL</h1><h2>Siège</h2><p>{Quote}</p></main></html>";

    [Fact]
    public async Task A_crawled_page_is_quoted_with_its_address_as_source()
    {
        await using var site = await TestSite.StartAsync();
        site.Html("/", "<html lang=fr><p>Accueil</p><a href=finul>La FINUL</a></html>").Html("/finul", Page);
        using var run = new CommandRun().With("sources.yaml", site.SourcesFile);

        Assert.Equal(0, await run.RunAsync("knowledge", "crawl"));
        Assert.True(await run.RunAsync("index") == 0, run.Error);
        Assert.True(await run.RunAsync("ask", Question, "--json") == 0, run.Error);

        var quote = JsonElement.Parse(run.Output).GetProperty("answers")[0];
        Assert.Equal(Quote, quote.GetProperty("quote").GetString());
        Assert.Equal($"{site.Address}finul", quote.GetProperty("source").GetString());
        Assert.Equal("web/site/finul.html", quote.GetProperty("document").GetString());
    }

    [Fact]
    public async Task A_running_bot_crawls_by_itself_and_answers_from_what_came()
    {
        await using var site = await TestSite.StartAsync();
        site.Html("/", Page);
        var time = new WatchedTime();
        await using var bot = await StartAsync(site, time, "--Knowledge:CrawlHours=2");
        Assert.DoesNotContain(Quote, await bot.PageAsync(Html.AskAddress(Question)), StringComparison.Ordinal);

        await time.WaitForAsync(TimeSpan.FromMinutes(1));
        Assert.Empty(site.Requests);
        time.Advance(TimeSpan.FromMinutes(1));
        await time.WaitForAsync(TimeSpan.FromHours(2));
        bot.Notice();

        var page = await bot.PageAsync(Html.AskAddress(Question));
        Assert.Contains(Quote, page, StringComparison.Ordinal);
        Assert.Contains(site.Address.AbsoluteUri, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unless_it_is_told_to_a_bot_crawls_nothing()
    {
        await using var site = await TestSite.StartAsync();
        site.Html("/", Page);
        await using var bot = await StartAsync(site, new WatchedTime());
        var schedule = bot.Services.GetServices<IHostedService>().OfType<CrawlSchedule>().Single();

        await schedule.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Empty(site.Requests);
    }

    private static Task<TestBot> StartAsync(TestSite site, TimeProvider time, params string[] settings) =>
        TestBot.StartAsync(
            new Dictionary<string, string>(TestKnowledge.Documents) { ["sources.yaml"] = site.SourcesFile },
            services => services.AddSingleton(time),
            settings
        );
}
