using ChatBot.Search.Generations;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.Generations;

public sealed class FullDiskTests : IDisposable
{
    private readonly CommandRun run = new CommandRun().With("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.");

    private GenerationStore Store => new(run.Data, TimeProvider.System);

    /// <summary>A limit to the size of files fails a write as a full disk does, and needs no rights.</summary>
    [Fact]
    public async Task A_build_without_room_fails_with_a_sentence_and_leaves_what_is_live()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no such limit.");
        Assert.Equal(0, await run.RunAsync("index"));
        var live = Store.LiveId!;
        for (var i = 0; i < 20; i++)
            run.With(
                $"fr/{i}.md",
                string.Join("\n\n", Enumerable.Range(0, 1000).Select(n => $"Phrase {i * n} de {n}."))
            );

        using var program = ProgramRun.StartLimited(
            kibibytes: 64,
            ["index", "--knowledge", run.Knowledge, "--data", run.Data]
        );
        var (code, output) = await program.FinishAsync(TestContext.Current.CancellationToken);
        var error = await program.ErrorAsync(TestContext.Current.CancellationToken);

        Assert.True(code == 1, output + error);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(live, Store.LiveId);
        Store.Verify(live);
        Assert.Equal(0, await run.RunAsync("index"));
        Assert.NotEqual(live, Store.LiveId);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(run.Data, "generations"), ".draft-*"));
    }

    public void Dispose() => run.Dispose();
}
