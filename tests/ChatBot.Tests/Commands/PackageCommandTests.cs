using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatBot.Search.Languages;

namespace ChatBot.Tests.Commands;

public sealed class PackageCommandTests : IDisposable
{
    private const string Id = "11111111-2222-3333-4444-555555555555";

    private readonly CommandRun run = new();

    private string Target => run.FileAt("app.zip");

    [Fact]
    public async Task It_says_what_it_wrote_and_what_to_do_next()
    {
        Assert.Equal(0, await PackageAsync());

        Assert.Contains(Target, run.Output, StringComparison.Ordinal);
        Assert.Contains("docs/teams.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("no index is published", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Target));
    }

    [Fact]
    public async Task Questions_that_the_published_documents_answer_are_suggested()
    {
        foreach (var (path, text) in TestKnowledge.Documents)
            run.With(path, text);
        await run.RunAsync("index");

        Assert.Equal(0, await PackageAsync());

        var prompts = Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        Assert.Contains(TestKnowledge.HoursQuestion, prompts.Select(prompt => (string?)prompt!["prompt"]));
    }

    [Theory]
    [InlineData("4711", "bot.example.org", "--app-id is '4711'")]
    [InlineData("00000000-0000-0000-0000-000000000000", "bot.example.org", "--app-id is")]
    [InlineData(Id, "https://bot.example.org", "--domain is 'https://bot.example.org'")]
    [InlineData(Id, "bot.example.org/api", "--domain is 'bot.example.org/api'")]
    public async Task A_wrong_value_is_named_with_what_to_write(string id, string domain, string complaint)
    {
        Assert.Equal(2, await run.RunAsync("teams", "package", "--app-id", id, "--domain", domain, "--out", Target));

        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Theory]
    [InlineData("--privacy-url", "http://example.org/privacy")]
    [InlineData("--terms-url", "example.org/terms")]
    public async Task A_page_that_is_not_by_https_is_refused(string option, string url)
    {
        Assert.Equal(2, await PackageAsync(option, url));

        Assert.Contains($"{option} is '{url}'", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task Pages_that_are_given_stand_in_the_manifest()
    {
        const string Privacy = "https://example.org/privacy";
        const string Terms = "https://example.org/terms";

        Assert.Equal(0, await PackageAsync("--privacy-url", Privacy, "--terms-url", Terms));

        var developer = Manifest()["developer"]!;
        Assert.Equal((Privacy, Terms), ((string?)developer["privacyUrl"], (string?)developer["termsOfUseUrl"]));
        Assert.Equal("https://bot.example.org/", (string?)developer["websiteUrl"]);
        Assert.DoesNotContain("--terms-url", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_given_is_the_servers_and_that_is_said_in_every_language()
    {
        foreach (var language in Language.All)
        {
            run.Language = language;
            Assert.Equal(0, await PackageAsync("--force", "--privacy-url", "https://example.org/privacy"));

            Assert.Contains("--terms-url", run.Output, StringComparison.Ordinal);
            Assert.Contains("https://bot.example.org/", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("--privacy-url", run.Output, StringComparison.Ordinal);
        }
        Assert.Equal("https://bot.example.org/", (string?)Manifest()["developer"]!["termsOfUseUrl"]);
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once()
    {
        await run.RunAsync("teams", "package", "--app-id", "x", "--domain", "y", "--out", run.FileAt("none/app.zip"));

        Assert.Contains("--app-id is 'x'", run.Error, StringComparison.Ordinal);
        Assert.Contains("--domain is 'y'", run.Error, StringComparison.Ordinal);
        Assert.Contains("does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_overwritten_only_on_demand()
    {
        run.WriteFile("app.zip", "mine");

        Assert.Equal(2, await PackageAsync());
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
        Assert.Equal(0, await PackageAsync("--force"));
        Assert.Equal(Id, (string?)Manifest()["id"]);
    }

    [Fact]
    public async Task Every_language_of_the_shell_says_what_to_do_next()
    {
        foreach (var language in Language.All)
        {
            run.Language = language;
            Assert.Equal(0, await PackageAsync("--force"));
            Assert.Contains("app.zip", run.Output, StringComparison.Ordinal);
        }
    }

    public void Dispose() => run.Dispose();

    private Task<int> PackageAsync(params string[] more) =>
        run.RunAsync(["teams", "package", "--app-id", Id, "--domain", "bot.example.org", "--out", Target, .. more]);

    private JsonNode Manifest()
    {
        using var zip = ZipFile.OpenRead(Target);
        using var stream = zip.GetEntry("manifest.json")!.Open();
        return JsonNode.Parse(stream)!;
    }
}
