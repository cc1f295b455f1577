using System.Text.Json.Nodes;
using ChatBot.Crawling;
using ChatBot.Search.Languages;
using ChatBot.Tests.Crawling;
using ChatBot.Texts;

namespace ChatBot.Tests.Commands;

public sealed class CrawlCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public static TheoryData<string> Languages => [.. Language.All];

    [Fact]
    public async Task Pages_come_into_the_folder_and_the_summary_counts_them()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a", "gone").Page("/a", "a");
        run.With("sources.yaml", $"sites:\n  - url: {site.Address}\n    allowPrivate: true\n    delay: 0\n");

        Assert.Equal(0, await run.RunAsync("knowledge", "crawl"));

        Assert.Matches(@"New\s+2\b", run.Output);
        Assert.Matches(@"Not taken\s+1\b", run.Output);
        Assert.Contains($"{site.Address}gone: page not found (404)", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(run.Knowledge, $"web/127.0.0.1-{site.Address.Port}/a.html")));
    }

    [Fact]
    public async Task Stopped_it_counts_what_it_fetched_and_says_that_it_stays()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a")
            .On(
                "/a",
                async context =>
                {
                    await run.Stop.CancelAsync();
                    context.Abort();
                }
            );
        run.With("sources.yaml", $"sites:\n  - url: {site.Address}\n    allowPrivate: true\n    delay: 0\n");

        Assert.Equal(130, await run.RunAsync("knowledge", "crawl"));

        Assert.Matches(@"New\s+1\b", run.Output);
        Assert.Contains(
            "The crawl was stopped. The pages fetched until then stay",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("none of its pages were removed", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(run.Knowledge, $"web/127.0.0.1-{site.Address.Port}/index.html")));
    }

    [Fact]
    public async Task What_a_newer_version_has_crawled_is_left_to_it()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil");
        run.With("sources.yaml", $"sites:\n  - url: {site.Address}\n    allowPrivate: true\n    delay: 0\n");
        Assert.Equal(0, await run.RunAsync("knowledge", "crawl"));
        var state = Assert.Single(Directory.GetFiles(Path.Combine(run.Data, "crawl"), "*.json"));
        var json = JsonNode.Parse(await File.ReadAllTextAsync(state, TestContext.Current.CancellationToken))!;
        json["version"] = 99;
        await File.WriteAllTextAsync(state, json.ToJsonString(), TestContext.Current.CancellationToken);

        Assert.Equal(1, await run.RunAsync("knowledge", "crawl"));

        Assert.Contains("A newer version of the program wrote the folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_cannot_be_read_fails_the_command()
    {
        await using var site = await TestSite.StartAsync();
        run.With("sources.yaml", $"sites:\n  - url: {site.Address}\n");

        Assert.Equal(1, await run.RunAsync("knowledge", "crawl"));

        Assert.Contains("write allowPrivate: true", run.Error, StringComparison.Ordinal);
        Assert.Contains("none of its pages were removed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_named_with_their_lines()
    {
        run.With("sources.yaml", "sites:\n  - url: x\n    dept: 1\n");

        Assert.Equal(2, await run.RunAsync("knowledge", "crawl"));

        Assert.Contains("sources.yaml, line 2: url is \"x\"", run.Error, StringComparison.Ordinal);
        Assert.Contains("sources.yaml, line 3: \"dept\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_sites_the_command_says_what_to_write()
    {
        Assert.Equal(2, await run.RunAsync("knowledge", "crawl"));

        Assert.Contains("- url: https://example.org/docs/", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_reason_has_a_text(string language) =>
        Assert.Equal(
            Enum.GetNames<RefusalReason>().Order(StringComparer.Ordinal),
            TextResources.In(language).Crawl.Reasons.Keys.Order(StringComparer.Ordinal)
        );

    public void Dispose() => run.Dispose();
}
