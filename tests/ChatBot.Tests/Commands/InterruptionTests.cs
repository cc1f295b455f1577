using System.Diagnostics;
using ChatBot.Search.Generations;
using ChatBot.Search.Languages;
using ChatBot.Tests.Crawling;
using ChatBot.Tests.Generations;
using ChatBot.Texts;

namespace ChatBot.Tests.Commands;

/// <summary>Commands stopped by Ctrl+C.</summary>
public sealed class InterruptionTests(ITestOutputHelper output) : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> French = new Dictionary<string, string>
    {
        ["LC_ALL"] = "fr_FR.UTF-8",
    };

    private readonly CommandRun run = new CommandRun().With("fr/a.md", "Les Casques bleus.");

    public static TheoryData<string, string> CommandsAndLanguages
    {
        get
        {
            string[] commands = ["index", "ask Casques", "backup backup.tar.gz", "index verify", "knowledge crawl"];
            var all = new TheoryData<string, string>();
            foreach (var (i, language) in Language.All.Index())
                all.Add(commands[i % commands.Length], language);
            return all;
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(CommandsAndLanguages))]
    public async Task A_stopped_command_says_so_in_the_language_of_the_shell(string command, string language)
    {
        run.With("sources.yaml", "sites:\n  - url: https://site.example/\n");
        Assert.Equal(0, await run.RunAsync("index"));
        var live = new GenerationStore(run.Data, TimeProvider.System).LiveId;
        run.With("fr/b.md", "La paix.").Language = language;
        await run.Stop.CancelAsync();
        string[] args =
        [
            .. command
                .Split(' ')
                .Select(word => word.EndsWith(".gz", StringComparison.Ordinal) ? run.FileAt(word) : word),
        ];

        Assert.Equal(130, await run.RunAsync(args));

        Assert.Equal(TextResources.In(language).Commands.Interrupted, run.Error.Trim());
        Assert.Equal(live, new GenerationStore(run.Data, TimeProvider.System).LiveId);
        Assert.False(File.Exists(run.FileAt("backup.tar.gz")));
    }

    [Fact]
    public async Task Ctrl_C_stops_a_crawl_with_a_summary()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no signal to one process.");
        await using var site = await TestSite.StartAsync();
        var asked = new TaskCompletionSource();
        site.Page("/", "Accueil", "a")
            .On(
                "/a",
                async context =>
                {
                    asked.TrySetResult();
                    await Task.Delay(Timeout.Infinite, context.RequestAborted);
                }
            );
        run.With("sources.yaml", $"sites:\n  - url: {site.Address}\n    allowPrivate: true\n    delay: 0\n");
        using var program = Start("knowledge", "crawl");
        await asked.Task.WaitAsync(Cancelled);

        program.Interrupt();

        var (code, printed) = await program.FinishAsync(Cancelled);
        var error = await program.ErrorAsync(Cancelled);
        Assert.True(code == 130, error);
        Assert.Matches(@"Nouvelles\s+1\b", printed);
        Assert.Contains("La collecte a été arrêtée.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_at_any_moment_of_a_build_ends_it_without_a_stack_trace()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no signal to one process.");
        Assert.Equal(0, await run.RunAsync("index"));
        for (var i = 0; i < 20; i++)
            run.With($"fr/{i}.md", $"Le siège numéro {i} se trouve à Naqoura.");
        var start = Stopwatch.GetTimestamp();
        using (var whole = Start("index", "--full"))
            await whole.FinishAsync(Cancelled);
        var time = Stopwatch.GetElapsedTime(start);

        var (told, moments) = (0, LongRuns.Count(4, 100));
        for (var i = 0; i < moments; i++)
        {
            using var program = Start("index", "--full");
            await Task.Delay(time * ((i + 0.5) / moments), Cancelled);
            program.Interrupt();
            var (code, _) = await program.FinishAsync(Cancelled);
            var error = await program.ErrorAsync(Cancelled);
            Assert.True(code is 0 or 130, $"{code}: {error}");
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
            told += error.Contains("La commande a été arrêtée", StringComparison.Ordinal) ? 1 : 0;
            var store = new GenerationStore(run.Data, TimeProvider.System);
            store.Verify(store.LiveId!);
        }
        output.WriteLine($"{told} of {moments} builds said that they were stopped.");
    }

    public void Dispose() => run.Dispose();

    private ProgramRun Start(params string[] args) =>
        ProgramRun.Start(French, [.. args, "--knowledge", run.Knowledge, "--data", run.Data]);
}
