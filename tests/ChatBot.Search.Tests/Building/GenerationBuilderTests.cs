using ChatBot.Search.Building;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Tests.Building;

public sealed class GenerationBuilderTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder().With("fr/a.md", "Les Casques bleus.");

    [Fact]
    public void One_bad_document_is_listed_and_the_rest_is_indexed()
    {
        folder.With("fr/bad.md", "---\ndate: hier\n---\nTexte.").With("fr/latin1.txt", [0xE9]);

        var result = folder.Build();

        Assert.Equal("fr/a.md", Assert.Single(result.Manifest!.Documents).Path);
        Assert.Equal(["fr/bad.md", "fr/latin1.txt"], result.Skipped.Select(problem => problem.Path));
    }

    [Fact]
    public void A_folder_without_documents_gives_no_generation()
    {
        using var empty = new TestFolder();

        Assert.Null(empty.Build().Manifest);
        Assert.Empty(empty.Store().List());
    }

    [Fact]
    public void A_folder_that_has_not_changed_is_not_built_again()
    {
        Assert.True(folder.Build().IsNew);
        Assert.False(folder.Build().IsNew);
    }

    [Fact]
    public void A_build_touches_nothing_live()
    {
        var live = folder.BuildAndPublish();

        folder.With("fr/b.md", "La paix.");
        folder.Build();

        Assert.Equal(live, folder.Store().LiveId);
    }

    [Fact]
    public void What_a_build_that_died_left_behind_is_cleared_by_the_next()
    {
        var abandoned = Path.Combine(folder.Data, "generations", GenerationFolder.DraftPrefix + "dead");
        Directory.CreateDirectory(abandoned);

        folder.Build();

        Assert.False(Directory.Exists(abandoned));
    }

    [Fact]
    public async Task Builds_at_the_same_time_come_to_the_same_generation()
    {
        var builds = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => folder.Build(), TestContext.Current.CancellationToken))
        );

        Assert.Single(builds.Select(build => build.Manifest!.Id).Distinct());
        Assert.Single(builds, build => build.IsNew);
    }

    [Fact]
    public void Progress_tells_every_file()
    {
        folder.With("fr/b.md", "La paix.");
        var told = new List<IndexProgress>();

        new GenerationBuilder(folder.Store(), new ReaderSettings()).Build(
            new KnowledgeFolder(folder.Knowledge),
            new Told(told.Add),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["", "fr/a.md", "fr/b.md"], told.Select(p => p.CurrentFile).Distinct().Order());
        Assert.Equal(told.Order(Comparer<IndexProgress>.Create((a, b) => a.Done.CompareTo(b.Done))), told);
        var last = told[^1];
        Assert.Equal((IndexStage.Writing, 2, 2, 2), (last.Stage, last.Done, last.Total, last.Passages));
        Assert.Equal(TimeSpan.Zero, last.TimeLeft);
    }

    public void Dispose() => folder.Dispose();

    private sealed class Told(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
