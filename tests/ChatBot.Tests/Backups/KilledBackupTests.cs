using System.Diagnostics;
using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Tests.Commands;
using ChatBot.Tests.Generations;

namespace ChatBot.Tests.Backups;

/// <summary>Backups and restores killed at any moment, as by a power cut or a container's end.</summary>
public sealed class KilledBackupTests(ITestOutputHelper output) : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Plain = new Dictionary<string, string>();

    private readonly BackedUp bot = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Question Asked => new("Où se trouve le siège de la FINUL ?") { Audience = Audience.Internal };

    private static int Moments => LongRuns.Count(5, 100);

    [Fact]
    public async Task A_backup_killed_at_any_moment_leaves_a_whole_file_or_none_and_the_next_one_succeeds()
    {
        var live = await FillAsync();
        var whole = await TimeAsync("backup", bot.File);
        var (kills, halves) = (0, 0);
        for (var i = 0; i < Moments; i++)
        {
            // Every other time there is one to be overwritten.
            var overwrites = i % 2 == 1;
            File.Delete(bot.File);
            if (overwrites)
                Assert.Equal(0, await bot.BackUpAsync());
            kills += await KillAfterAsync(whole * Moment(i), "backup", bot.File, "--force") ? 1 : 0;
            AssertAnswers(bot.Run.Data);
            Assert.True(File.Exists(bot.File) || !overwrites);
            if (File.Exists(bot.File))
                Assert.Equal(live, await RestoredAsync(bot.File));
            if (File.Exists(bot.File + ".draft"))
                halves += await RestoredAsync(bot.File + ".draft") is null ? 1 : 0;
        }

        Assert.Equal(0, await bot.BackUpAsync("--force"));

        Assert.Equal(live, await RestoredAsync(bot.File));
        Assert.False(File.Exists(bot.File + ".draft"));
        Assert.Empty(Directory.EnumerateDirectories(bot.Run.Data, ".staging-*"));
        output.WriteLine($"{kills} of {Moments} backups killed, {halves} half ones refused, nothing lost.");
        Assert.True(kills > Moments / 10);
    }

    [Fact]
    public async Task A_restore_killed_at_any_moment_leaves_a_bot_that_answers_and_the_next_one_succeeds()
    {
        var backedUp = await FillAsync();
        Assert.Equal(0, await bot.BackUpAsync());
        var newer = await bot.PublishAsync("fr/b.md", "La paix.");
        var whole = await TimeAsync("restore", bot.File);
        var kills = 0;
        for (var i = 0; i < Moments; i++)
        {
            // All of it is to be brought back again.
            bot.Store.Publish(newer, Cancelled);
            Directory.Delete(bot.Path($"generations/{backedUp}"), recursive: true);
            kills += await KillAfterAsync(whole * Moment(i), "restore", bot.File, "--force") ? 1 : 0;
            AssertAnswers(bot.Run.Data);
            Assert.Contains(bot.Store.LiveId, new[] { backedUp, newer });
            Assert.True(Directory.Exists(bot.Path($"generations/{backedUp}")) || bot.Store.LiveId == newer);

            Assert.Equal(0, await bot.RestoreAsync("--force"));

            Assert.Equal(backedUp, bot.Store.LiveId);
            Assert.Equal(0, await bot.RunAsync("index", "verify"));
            Assert.Empty(Directory.EnumerateDirectories(bot.Run.Data, ".staging-*"));
        }
        output.WriteLine($"{kills} of {Moments} restores killed, nothing lost.");
        Assert.True(kills > Moments / 10);
    }

    public void Dispose() => bot.Dispose();

    // The program's own start, which has nothing to lose, takes the first third.
    private static double Moment(int i) => 0.3 + (0.6 * (i + 0.5) / Moments);

    /// <summary>A generation, and other files that take a moment to write.</summary>
    private async Task<string> FillAsync()
    {
        var random = new Random(1);
        var bytes = new byte[1_000_000];
        Directory.CreateDirectory(bot.Path("keys"));
        for (var i = 0; i < 10; i++)
        {
            random.NextBytes(bytes);
            await File.WriteAllBytesAsync(bot.Path($"keys/{i}.bin"), bytes, Cancelled);
        }
        return await bot.PublishAsync("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.");
    }

    private static void AssertAnswers(string data)
    {
        var store = new GenerationStore(data, TimeProvider.System);
        store.Verify(store.LiveId!);
        using var knowledge = new KnowledgeBase(store.Open(store.LiveId!));
        var quotes = knowledge.Ask(Asked).Quotes;
        Assert.Contains(quotes, quote => quote.Text.Contains("siège de la FINUL", StringComparison.Ordinal));
    }

    /// <summary>What a file brings into an empty data folder, of which every byte is checked; null where it is refused.</summary>
    private async Task<string?> RestoredAsync(string file)
    {
        var data = bot.Run.FileAt("restored");
        if (Directory.Exists(data))
            Directory.Delete(data, recursive: true);
        var code = await bot.Run.RunBareAsync("restore", file, "--data", data);
        var live = new GenerationStore(data, TimeProvider.System).LiveId;
        Assert.Equal(code == 0, live is not null);
        if (code == 0)
            AssertAnswers(data);
        return live;
    }

    private async Task<TimeSpan> TimeAsync(params string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        using var program = Start(args);
        Assert.Equal(0, (await program.FinishAsync(Cancelled)).Code);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <returns>False where the program had ended by itself.</returns>
    private async Task<bool> KillAfterAsync(TimeSpan time, params string[] args)
    {
        using var program = Start(args);
        return await program.KillAfterAsync(time, Cancelled);
    }

    private ProgramRun Start(string[] args) => ProgramRun.Start(Plain, [.. args, "--data", bot.Run.Data]);
}
