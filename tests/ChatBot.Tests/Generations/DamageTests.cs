using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.Generations;

/// <summary>A live generation with a file that is changed, cut or gone, as by a failing disk.</summary>
public sealed class DamageTests(ITestOutputHelper output) : IDisposable
{
    private readonly CommandRun run = new CommandRun()
        .With("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.")
        .With("en/unifil.md", "The headquarters of UNIFIL are in Naqoura.")
        .With("glossary.csv", "fr,en\nFINUL,UNIFIL\n");

    private static Question Asked => new("Où se trouve le siège de la FINUL ?") { Audience = Audience.Internal };

    private GenerationStore Store => new(run.Data, TimeProvider.System);

    [Fact]
    public async Task Damage_to_any_file_is_noticed_and_mended_by_the_next_build_and_start()
    {
        Assert.Equal(0, await run.RunAsync("index"));
        var id = Store.LiveId!;
        var folder = Path.Combine(run.Data, "generations", id);
        var damaged = 0;
        foreach (var (file, damage) in Cases(folder))
        {
            damage(file);
            damaged++;
            Assert.True(await run.RunAsync("index", "verify", id) == 1, $"{file} is damaged and was not noticed.");

            // Every other time the bot's own start mends it.
            if (damaged % 2 == 0)
                Assert.Equal(0, await run.RunAsync("index"));
            else
                StartsAndAnswers();

            Assert.Equal(id, Store.LiveId);
            Assert.True(await run.RunAsync("index", "verify") == 0, run.Error);
        }
        output.WriteLine($"{damaged} files damaged, all noticed and mended.");
        Assert.True(damaged >= 6);
    }

    public void Dispose() => run.Dispose();

    /// <summary>Files have other names after each build: each case is a place in their order.</summary>
    private static IEnumerable<(string File, Action<string> Damage)> Cases(string folder)
    {
        Action<string>[] damages = [Flip, Cut, File.Delete];
        var count = Files(folder).Count;
        var step = LongRuns.Wanted ? 1 : 3;
        for (var i = 0; i < count; i += step)
        {
            foreach (var damage in LongRuns.Wanted ? damages : [damages[i / step % damages.Length]])
            {
                var files = Files(folder);
                yield return (files[Math.Min(i, files.Count - 1)], damage);
            }
        }
    }

    private static List<string> Files(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                // A second note of what the other says, and no part of the content.
                .Where(file => Path.GetFileName(file) is not ("segments.gen" or "write.lock"))
                .Order(StringComparer.Ordinal),
        ];

    private static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0x55;
        File.WriteAllBytes(file, bytes);
    }

    private static void Cut(string file)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(stream.Length / 2);
    }

    private void StartsAndAnswers()
    {
        var workshop = new KnowledgeWorkshop(
            new KnowledgeOptions { Path = run.Knowledge },
            new DataOptions { Path = run.Data },
            TimeProvider.System
        );
        // As the command serve does: what is live, or else what is built first, and then what has changed.
        var live = workshop.OpenLive().Knowledge;
        var built = workshop.Build().Manifest!;
        workshop.Store.PublishBuilt(built);
        using var knowledge = live ?? new KnowledgeBase(workshop.Store.Open(built.Id));
        var quotes = knowledge.Ask(Asked).Quotes;
        Assert.Contains(quotes, quote => quote.Text.Contains("Naqoura", StringComparison.Ordinal));
    }
}
