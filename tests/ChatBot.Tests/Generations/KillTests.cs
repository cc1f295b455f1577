using System.Diagnostics;
using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.Generations;

/// <summary>The program killed at any moment of its work, as by a power cut or a container's end.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Plain = new Dictionary<string, string>();

    private readonly CommandRun run = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Question Asked => new("Où se trouve le siège de la FINUL ?") { Audience = Audience.Internal };

    private GenerationStore Store => new(run.Data, TimeProvider.System);

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_a_whole_live_generation_and_the_next_one_succeeds()
    {
        Write(0);
        Assert.Equal(0, await FinishAsync("index"));
        Write(1);
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(0, await FinishAsync("index"));
        var whole = Stopwatch.GetElapsedTime(start);

        var (kills, moments) = (0, LongRuns.Count(12, 200));
        for (var i = 0; i < moments; i++)
        {
            Write(i + 2);
            kills += await KillAfterAsync(whole * ((i + 0.5) / moments), "index") ? 1 : 0;
            AssertAnswers();
        }

        Assert.Equal(0, await FinishAsync("index"));
        AssertAnswers();
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(run.Data, "generations"), ".draft-*"));
        var fresh = Path.Combine(run.Data, "..", "fresh");
        Assert.Equal(0, await run.RunBareAsync("index", "--knowledge", run.Knowledge, "--data", fresh));
        Assert.Equal(new GenerationStore(fresh, TimeProvider.System).LiveId, Store.LiveId);
        output.WriteLine($"{kills} of {moments} builds killed, {moments + 1} answers served, nothing lost.");
        Assert.True(kills > moments / 4);
    }

    [Fact]
    public async Task A_publication_killed_at_any_moment_leaves_a_log_that_names_a_whole_generation()
    {
        Write(0);
        Assert.Equal(0, await FinishAsync("index"));
        var first = Store.LiveId!;
        Write(1);
        Assert.Equal(0, await FinishAsync("index"));
        string[] ids = [first, Store.LiveId!];
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(0, await FinishAsync("index", "publish", first));
        var whole = Stopwatch.GetElapsedTime(start);

        var (kills, moments) = (0, LongRuns.Count(12, 200));
        for (var i = 0; i < moments; i++)
        {
            kills += await KillAfterAsync(whole * ((i + 0.5) / moments), "index", "publish", ids[(i + 1) % 2]) ? 1 : 0;
            Assert.Contains(Store.LiveId, ids);
            Store.Verify(Store.LiveId!);
        }

        Assert.Equal(0, await FinishAsync("index", "publish", ids[1]));
        Assert.Equal(ids[1], Store.LiveId);
        output.WriteLine($"{kills} of {moments} publications killed, nothing lost.");
        Assert.True(kills > moments / 4);
    }

    public void Dispose() => run.Dispose();

    private void Write(int version)
    {
        for (var i = 0; i < 20; i++)
            run.With($"fr/{i}.md", $"Le siège numéro {i} se trouve à Naqoura.");
        run.With("fr/finul.md", $"Le siège de la FINUL se trouve à Naqoura. C'est la version {version} du document.");
    }

    private void AssertAnswers()
    {
        var live = Store.LiveId!;
        Store.Verify(live);
        using var knowledge = new KnowledgeBase(Store.Open(live));
        var quotes = knowledge.Ask(Asked).Quotes;
        Assert.Contains(quotes, quote => quote.Text.Contains("siège de la FINUL", StringComparison.Ordinal));
    }

    private async Task<int> FinishAsync(params string[] args)
    {
        using var program = Start(args);
        return (await program.FinishAsync(Cancelled)).Code;
    }

    /// <returns>False where the program had ended by itself.</returns>
    private async Task<bool> KillAfterAsync(TimeSpan time, params string[] args)
    {
        using var program = Start(args);
        return await program.KillAfterAsync(time, Cancelled);
    }

    private ProgramRun Start(string[] args) =>
        ProgramRun.Start(Plain, [.. args, "--knowledge", run.Knowledge, "--data", run.Data]);
}
