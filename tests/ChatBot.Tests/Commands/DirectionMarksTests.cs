using ChatBot.Search.Generations;

namespace ChatBot.Tests.Commands;

public sealed class DirectionMarksTests : IDisposable
{
    private readonly CommandRun run = new CommandRun().With("fr/a.md", "Les Casques bleus.");

    [Theory]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u2066')]
    [InlineData('\u2067')]
    [InlineData('\u2068')]
    [InlineData('\u2069')]
    public async Task What_is_copied_from_a_text_in_Arabic_works_as_if_it_were_typed(char mark)
    {
        string[] args = ["index", "--full", "--knowledge", run.Knowledge, "--data", run.Data];

        var code = await run.RunBareAsync([.. args.Select(arg => $"{mark}{arg}{mark}")]);

        Assert.True(code == 0, run.Error);
        Assert.NotNull(new GenerationStore(run.Data, TimeProvider.System).LiveId);
    }

    public void Dispose() => run.Dispose();
}
