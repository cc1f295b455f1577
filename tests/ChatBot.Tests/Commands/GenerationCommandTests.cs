using System.Text.Json.Nodes;
using ChatBot.Search.Generations;
using ChatBot.Search.Languages;

namespace ChatBot.Tests.Commands;

public sealed class GenerationCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public static TheoryData<string> Languages => [.. Language.All];

    private GenerationStore Store => new(run.Data, TimeProvider.System);

    [Fact]
    public async Task Generations_are_listed_with_what_each_is_there_for()
    {
        var (first, second) = await PublishTwoAsync();
        run.With("fr/c.md", "Le Conseil de sécurité.");
        await run.RunAsync("ask", "Conseil");
        var candidate = Store.List().Select(stored => stored.Id).Except([first, second]).Single();
        File.Delete(Path.Combine(run.Data, "generations", first, GenerationStore.ManifestFile));

        Assert.Equal(0, await run.RunAsync("index", "list", "--json"));

        var states = run
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .ToDictionary(line => (string)line["id"]!, line => (string)line["state"]!);
        Assert.Equal("live", states[second]);
        Assert.Equal("candidate", states[candidate]);
        Assert.Equal("unusable", states[first]);
        Assert.Equal(0, await run.RunAsync("index", "list"));
        Assert.Matches($@"{candidate}\s.*\s3\s+3\s+candidate", run.Output);
    }

    [Fact]
    public async Task What_was_live_is_listed_with_its_time()
    {
        var (first, _) = await PublishTwoAsync();

        await run.RunAsync("index", "list");

        Assert.Matches($@"{first}\s.*was live \(from \d{{4}}-\d\d-\d\d", run.Output);
    }

    [Fact]
    public async Task Going_back_takes_the_one_that_was_live_before_and_names_the_way_forward()
    {
        var (first, second) = await PublishTwoAsync();

        Assert.Equal(0, await run.RunAsync("index", "rollback"));

        Assert.Equal(first, Store.LiveId);
        Assert.Contains($"index rollback {second}", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync("index", "rollback", second));
        Assert.Equal(second, Store.LiveId);
    }

    [Fact]
    public async Task Nothing_that_was_never_live_is_gone_back_to()
    {
        run.With("fr/a.md", "Les Casques bleus.");
        await run.RunAsync("index");
        var live = Store.LiveId;
        Assert.Equal(1, await run.RunAsync("index", "rollback"));
        run.With("fr/b.md", "La paix.");
        await run.RunAsync("ask", "paix");
        var candidate = Store.List().Single(stored => stored.Id != live).Id;

        Assert.Equal(1, await run.RunAsync("index", "rollback", candidate));

        Assert.Contains($"index publish {candidate}", run.Error, StringComparison.Ordinal);
        Assert.Equal(live, Store.LiveId);
    }

    [Fact]
    public async Task A_damaged_generation_is_named_with_what_to_do()
    {
        var (first, second) = await PublishTwoAsync();
        Assert.Equal(0, await run.RunAsync("index", "verify"));
        Assert.Contains($"{first} is intact", run.Output, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(run.Data, "generations", second, "fr"), recursive: true);

        Assert.Equal(1, await run.RunAsync("index", "verify"));

        Assert.Contains($"{first} is intact", run.Output, StringComparison.Ordinal);
        Assert.Contains(second, run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync("index", "verify", first));
        Assert.Equal(1, await run.RunAsync("index", "verify", second));
        Assert.Equal(0, await run.RunAsync("index"));
        Assert.Equal(0, await run.RunAsync("index", "verify"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Advice_comes_in_the_language_of_the_shell_and_once(string language)
    {
        var (first, second) = await PublishTwoAsync();
        Directory.Delete(Path.Combine(run.Data, "generations", first, "fr"), recursive: true);
        File.Delete(Path.Combine(run.Data, "generations", second, GenerationStore.ManifestFile));
        run.Language = language;

        Assert.Equal(1, await run.RunAsync("index", "verify"));
        var errors = run.Error;
        Assert.Equal(1, await run.RunAsync("index", "publish", first));
        errors += run.Error;
        Assert.Equal(1, await run.RunAsync("index", "publish", second));
        errors += run.Error;

        Assert.DoesNotContain("index again", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(".)", errors, StringComparison.Ordinal);
        Assert.All(
            errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches(@"[(（]\u2066?.+\u2069?[)）].*[:：] ?index\s*$", line)
        );
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("rollback")]
    [InlineData("verify")]
    public async Task What_is_no_generation_is_said_to_be_none(string command)
    {
        await PublishTwoAsync();

        Assert.Equal(1, await run.RunAsync("index", command, "0123456789abcdef"));

        Assert.Equal(
            "There is no generation 0123456789abcdef. To see them all: index list",
            run.Error.Trim().ReplaceLineEndings(" ")
        );
    }

    [Fact]
    public async Task A_build_leaves_what_was_gone_back_from_and_says_how_to_publish_it()
    {
        var (first, second) = await PublishTwoAsync();
        Assert.Equal(0, await run.RunAsync("index", "rollback"));

        Assert.Equal(0, await run.RunAsync("index"));

        Assert.Contains($"index publish {second}", run.Output, StringComparison.Ordinal);
        Assert.Equal(first, Store.LiveId);
    }

    [Theory]
    [InlineData("index list")]
    [InlineData("index rollback")]
    [InlineData("index verify")]
    [InlineData("index")]
    [InlineData("ask Casques")]
    public async Task Data_of_a_newer_version_is_left_to_it(string command)
    {
        await PublishTwoAsync();
        var log = Path.Combine(run.Data, GenerationStore.LogFile);
        var newer = """{"generation":"0123456789abcdef","at":"2026-11-23T00:00:00Z","version":99}""";
        await File.AppendAllTextAsync(log, newer + "\n", TestContext.Current.CancellationToken);

        Assert.Equal(2, await run.RunAsync(command.Split(' ')));

        Assert.Equal(
            $"A newer version of the program wrote the folder of data {run.Data}. Update the program.",
            run.Error.Trim()
        );
    }

    [Fact]
    public async Task A_live_generation_whose_folder_is_gone_is_damaged()
    {
        var (_, second) = await PublishTwoAsync();
        Directory.Delete(Path.Combine(run.Data, "generations", second), recursive: true);

        Assert.Equal(1, await run.RunAsync("index", "verify"));
    }

    public void Dispose() => run.Dispose();

    private async Task<(string First, string Second)> PublishTwoAsync()
    {
        run.With("fr/a.md", "Les Casques bleus.");
        await run.RunAsync("index");
        var first = Store.LiveId!;
        run.With("fr/b.md", "La paix.");
        await run.RunAsync("index");
        return (first, Store.LiveId!);
    }
}
