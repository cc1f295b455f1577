using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;

namespace ChatBot.Tests.Commands;

public sealed class IndexCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    private string? Live => new GenerationStore(run.Data, TimeProvider.System).LiveId;

    [Fact]
    public async Task Counts_and_every_skipped_file_with_its_reason_are_listed()
    {
        run.With("fr/a.md", "Les Casques bleus.")
            .With("fr/bad.md", "---\ndate: hier\n---\nTexte.")
            .With("image.png", "x");

        Assert.Equal(0, await run.RunAsync("index"));

        Assert.Matches(@"Documents\s+\S+ \(1\)", run.Output);
        Assert.Matches(@"Passages\s+1 \(fr 1\)", run.Output);
        Assert.Matches(@"Skipped\s+2\b", run.Output);
        Assert.Contains($"{Live} (published)", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "fr/bad.md, line 2: a date is written like 2026-11-23 (date: hier)",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("image.png: unsupported format (.png)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_documents_publishes_nothing_and_fails()
    {
        Assert.Equal(1, await run.RunAsync("index"));

        Assert.Contains(run.Knowledge, run.Error, StringComparison.Ordinal);
        Assert.Null(Live);
    }

    [Fact]
    public async Task An_emptied_folder_leaves_the_live_generation()
    {
        run.With("fr/a.md", "Les Casques bleus.");
        await run.RunAsync("index");
        var live = Live;
        File.Delete(Path.Combine(run.Knowledge, "fr/a.md"));

        Assert.Equal(1, await run.RunAsync("index"));

        Assert.NotNull(live);
        Assert.Equal(live, Live);
    }

    [Fact]
    public async Task An_earlier_generation_can_be_published_again()
    {
        run.With("fr/a.md", "Les Casques bleus.");
        await run.RunAsync("index");
        var first = Live!;
        run.With("fr/b.md", "La paix.");
        await run.RunAsync("index");
        Assert.NotEqual(first, Live);

        Assert.Equal(0, await run.RunAsync("index", "publish", first));

        Assert.Equal(first, Live);
    }

    [Fact]
    public async Task An_unknown_generation_is_not_published()
    {
        Assert.Equal(1, await run.RunAsync("index", "publish", "0123456789abcdef"));
        Assert.Contains("0123456789abcdef", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_named()
    {
        run.With("fr/a.md", "Les Casques bleus.");
        var file = run.WriteFile("data-is-a-file", "");

        Assert.Equal(1, await run.RunBareAsync("index", "--knowledge", run.Knowledge, "--data", file));
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Contains("the disk has room left", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_publishes_nothing()
    {
        run.With("fr/a.md", "Les Casques bleus.");

        await run.RunAsync("ask", "Casques bleus");

        Assert.Null(Live);
    }

    public void Dispose() => run.Dispose();
}
