namespace ChatBot.Tests.Commands;

public sealed class ProgramTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CommandRun folders = new CommandRun().With(
        "fr/finul.md",
        "Le siège de la FINUL se trouve à Naqoura."
    );

    [Fact]
    public async Task A_bare_run_builds_the_index_says_where_everything_is_and_answers()
    {
        using var patience = Timeout();
        using var program = ProgramRun.Start(
            new Dictionary<string, string> { ["LANG"] = "en_GB.UTF-8", ["LC_ALL"] = "" },
            "--urls",
            "http://127.0.0.1:0",
            $"--Knowledge:Path={folders.Knowledge}",
            $"--Data:Path={folders.Data}"
        );

        Assert.Contains(
            folders.Knowledge,
            await program.LineWithAsync("Documents", patience.Token),
            StringComparison.Ordinal
        );
        Assert.Contains(folders.Data, await program.LineWithAsync("Data", patience.Token), StringComparison.Ordinal);
        var address = (await program.LineWithAsync("Questions", patience.Token)).Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries
        )[1];
        await program.LineWithAsync("/api/messages", patience.Token);

        using var http = new HttpClient();
        var page = await http.GetStringAsync(new Uri(address + "ask?q=siège+de+la+FINUL"), patience.Token);

        Assert.Contains("Le siège de la FINUL se trouve à Naqoura.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_ICU_library_the_program_answers_as_with_one()
    {
        using var patience = Timeout();
        // A version that no machine has hides the library from the runtime.
        using var program = ProgramRun.Start(
            new Dictionary<string, string> { ["CLR_ICU_VERSION_OVERRIDE"] = "99.9" },
            ["ask", "Où est le siège de la FINUL ?", "--knowledge", folders.Knowledge, "--data", folders.Data]
        );

        var (code, output) = await program.FinishAsync(patience.Token);

        Assert.Equal(0, code);
        Assert.Contains("Le siège de la FINUL se trouve à Naqoura.", output, StringComparison.Ordinal);
    }

    public void Dispose() => folders.Dispose();

    private static CancellationTokenSource Timeout()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(Patience);
        return source;
    }
}
