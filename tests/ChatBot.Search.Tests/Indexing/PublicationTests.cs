using ChatBot.Search.Indexing;

namespace ChatBot.Search.Tests.Indexing;

public sealed class PublicationTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder().With("fr/a.md", "Les Casques bleus.");

    [Fact]
    public void The_last_entry_of_the_log_is_live_and_the_one_before_can_be_taken_up_again()
    {
        var first = folder.BuildAndPublish();
        folder.With("fr/b.md", "La paix.");
        var second = folder.BuildAndPublish();
        Assert.Equal(second, folder.Store().LiveId);

        folder.Store().Publish(first);

        Assert.Equal(first, folder.Store().LiveId);
    }

    [Fact]
    public void A_publication_cut_off_before_its_one_step_changes_nothing()
    {
        var live = folder.BuildAndPublish();

        File.WriteAllText(Path.Combine(folder.Data, "publications.jsonl.draft"), "{\"generation\":\"half");

        Assert.Equal(live, folder.Store().LiveId);
    }

    [Fact]
    public void The_last_five_published_are_kept()
    {
        var ids = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            folder.With("fr/a.md", $"Les Casques bleus, {i}.");
            ids.Add(folder.BuildAndPublish());
        }

        Assert.Equal(ids.Skip(2), ids.Where(id => folder.Store().Find(id) is not null));
    }

    [Fact]
    public void What_does_not_exist_is_not_published()
    {
        var live = folder.BuildAndPublish();

        Assert.Throws<InvalidDataException>(() => folder.Store().Publish("0123456789abcdef"));
        Assert.Throws<InvalidDataException>(() => folder.Store().Publish("../../etc"));
        Assert.Equal(live, folder.Store().LiveId);
    }

    [Fact]
    public void A_damaged_generation_is_not_published()
    {
        var live = folder.BuildAndPublish();
        folder.With("fr/b.md", "La paix est un but. " + new string('x', 3000));
        var candidate = folder.Build().Manifest!.Id;
        Damage(Path.Combine(folder.Data, "generations", candidate, "fr"));

        Assert.Throws<InvalidDataException>(() => folder.Store().Publish(candidate));
        Assert.Equal(live, folder.Store().LiveId);
    }

    [Fact]
    public void A_generation_of_another_format_is_refused_with_what_to_do()
    {
        var id = folder.BuildAndPublish();
        var manifest = Path.Combine(folder.Data, "generations", id, GenerationStore.ManifestFile);
        File.WriteAllText(
            manifest,
            File.ReadAllText(manifest).Replace("\"storage\":1", "\"storage\":99", StringComparison.Ordinal)
        );

        var refusal = Assert.Throws<InvalidDataException>(() => folder.Store().Open(id));

        Assert.Contains("index again", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static void Damage(string index)
    {
        var largest = new DirectoryInfo(index).GetFiles().MaxBy(file => file.Length)!;
        using var stream = largest.OpenWrite();
        stream.Position = stream.Length / 2;
        stream.Write(new byte[64]);
    }
}
