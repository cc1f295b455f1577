using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Commands;
using ChatBot.Search.Languages;
using ChatBot.Texts;

namespace ChatBot.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Secret = "the-secret-that-nobody-sees";

    private readonly CommandRun run = new();

    private string output = "";

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_bot_without_an_index_is_told_what_to_do_and_fails()
    {
        Assert.Equal(1, await run.RunAsync("check"));

        Assert.Contains("✗ error  No index is published", run.Output, StringComparison.Ordinal);
        Assert.Contains("Build and publish one: index", run.Output, StringComparison.Ordinal);
        Assert.Contains("There are errors to correct.", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Data));
    }

    [Fact]
    public async Task A_bot_that_answers_this_machine_passes_with_what_is_still_to_do()
    {
        await PublishAsync();

        Assert.Equal(0, await run.RunAsync("check"));

        Assert.Contains("✓ ok  The index is up to date", run.Output, StringComparison.Ordinal);
        Assert.Contains("! warning  There are no credentials", run.Output, StringComparison.Ordinal);
        Assert.Contains("! warning  PublicUrl is not set", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_finding_takes_one_line_with_its_advice()
    {
        await PublishAsync();
        await run.RunAsync("check");

        var line = Assert.Single(run.Output.Split('\n'), line => line.Contains("PublicUrl", StringComparison.Ordinal));

        Assert.EndsWith("into PublicUrl.", line.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_one_object_a_line()
    {
        await PublishAsync();

        Assert.Equal(0, await run.RunAsync("check", "--json"));

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!);
        var fresh = Assert.Single(lines, line => (string?)line["kind"] == "indexFresh");
        Assert.Equal(("ok", "documents"), ((string?)fresh["status"], (string?)fresh["group"]));
        Assert.Null(fresh["advice"]);
    }

    [Fact]
    public async Task It_speaks_every_language()
    {
        foreach (var language in Language.All)
        {
            run.Language = language;
            await run.RunAsync("check");

            var texts = TextResources.In(language).Checks;
            Assert.Contains(texts.Findings["IndexMissing"].Text, run.Output, StringComparison.Ordinal);
            Assert.Contains($"✗ {texts.Statuses["Error"]}", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Mistakes_in_the_settings_are_findings_and_hide_no_others()
    {
        await PublishAsync();

        var code = await CheckSettingsAsync(
            new()
            {
                ["Knowledge:MaxFileMegabytes"] = "many",
                ["Data:Path"] = " ",
                ["BotFramework:AppId"] = "4711",
                ["BotFramework:ClientSecret"] = Secret,
            }
        );

        Assert.Equal(1, code);
        Assert.Contains("Knowledge:MaxFileMegabytes is 'many'", output, StringComparison.Ordinal);
        Assert.Contains("BotFramework:AppId is '4711'", output, StringComparison.Ordinal);
        Assert.Contains("The credentials were not tried", output, StringComparison.Ordinal);
        Assert.Contains("The index is up to date", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_is_not_JSON_is_a_finding()
    {
        var code = await CheckAsync(() =>
            throw new InvalidDataException(Secret, new JsonException(Secret, "$", lineNumber: 6, bytePositionInLine: 0))
        );

        Assert.Equal(1, code);
        Assert.Contains("not readable JSON (line 7)", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_package_is_known_it_says_how_to_give_one()
    {
        await run.RunAsync("check");

        Assert.Contains("i note  No package of the Teams app", run.Output, StringComparison.Ordinal);
        Assert.Contains("check --package FILE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_the_settings_name_is_looked_at()
    {
        await CheckSettingsAsync(new() { ["Teams:Package"] = run.FileAt("none.zip") });

        Assert.Contains("none.zip does not exist", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_is_compared_with_the_settings()
    {
        run.WriteFile("app.zip", "no zip");

        await run.RunAsync("check", "--package", run.FileAt("app.zip"));
        Assert.Contains("cannot be read (it is not a zip file", run.Output, StringComparison.Ordinal);

        await run.RunAsync("check", "--package", run.FileAt("none.zip"));
        Assert.Contains("none.zip does not exist", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_needs_no_lock_that_a_running_bot_holds()
    {
        await PublishAsync();
        foreach (var name in new[] { "build.lock", "publish.lock" })
        {
            await using var held = new FileStream(
                Path.Combine(run.Data, name),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
            Assert.Equal(0, await run.RunAsync("check"));
        }
    }

    [Fact]
    public async Task A_certificates_password_is_told_to_nobody()
    {
        using var program = ProgramRun.Start(
            new Dictionary<string, string>
            {
                ["LANG"] = "en_US.UTF-8",
                ["BotFramework__AppId"] = "11112222-3333-4444-5555-666677778888",
                ["BotFramework__Certificate"] = run.WriteFile("bot.pfx", "no certificate"),
                ["BotFramework__CertificatePassword"] = Secret,
            },
            "check",
            "--data",
            run.Data
        );
        var error = program.ErrorAsync(TestContext.Current.CancellationToken);

        var (code, told) = await program.FinishAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, code);
        Assert.Contains("bot.pfx', which cannot be read", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, told + await error, StringComparison.Ordinal);
    }

    private Task<int> CheckSettingsAsync(Dictionary<string, string?> settings) =>
        CheckAsync(() => new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

    // As the command line runs it, with settings of the test's own.
    private async Task<int> CheckAsync(Func<IConfigurationRoot> load)
    {
        using var written = new StringWriter();
        var command = CheckCommand.Create(CommandRun.TerminalTo(written, written, "en"), load);
        var code = await command
            .Parse(["--knowledge", run.Knowledge, "--data", run.Data])
            .InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
        output = written.ToString();
        return code;
    }

    private async Task PublishAsync()
    {
        run.With("hours.txt", "The library opens at nine.");
        Assert.Equal(0, await run.RunAsync("index"));
    }
}
