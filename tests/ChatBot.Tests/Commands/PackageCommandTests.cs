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
