using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Generations;

public sealed class GenerationIdTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder()
        .With("fr/a.md", "Les Casques bleus.")
        .With("fr/b.md", "La paix.");

    [Fact]
    public void The_same_documents_give_the_same_id_wherever_and_whenever_they_lie()
    {
        using var other = new TestFolder().With("fr/b.md", "La paix.").With("fr/a.md", "Les Casques bleus.");
        File.SetLastWriteTimeUtc(Path.Combine(other.Knowledge, "fr/a.md"), DateTime.UnixEpoch);

        Assert.Equal(Id(folder), Id(other));
    }

    [Fact]
    public void What_decides_no_answer_does_not_change_the_id()
    {
        var before = Id(folder);

        folder.With("broken.md", "---\nlanguage: de\n---\n").With("image.png", [1, 2, 3]).With(".hidden", "x");

        Assert.Equal(before, Id(folder));
    }

    [Fact]
    public void Content_path_and_settings_change_the_id()
    {
        var before = Id(folder);
        using var changed = new TestFolder().With("fr/a.md", "Les Casques bleus !").With("fr/b.md", "La paix.");
        using var moved = new TestFolder().With("fr/c.md", "Les Casques bleus.").With("fr/b.md", "La paix.");

        string[] ids = [before, Id(changed), Id(moved), folder.Build(new ReaderSettings(Audience.Public)).Manifest!.Id];

        Assert.Distinct(ids);
    }

    public void Dispose() => folder.Dispose();

    private static string Id(TestFolder folder) => folder.Build().Manifest!.Id;
}
