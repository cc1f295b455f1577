using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;

namespace ChatBot.Search.Tests.Generations;

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

        folder.Publish(first);

        Assert.Equal(first, folder.Store().LiveId);
    }

    [Fact]
    public void No_build_brings_back_what_a_person_went_back_from_until_the_folder_changes()
    {
        var first = folder.BuildAndPublish();
        folder.With("fr/b.md", "La paix.");
        var second = folder.BuildAndPublish();
        folder.Publish(first);

        Assert.False(folder.PublishBuilt());
        Assert.Equal(first, folder.Store().LiveId);

        folder.With("fr/c.md", "La mission.");
        Assert.True(folder.PublishBuilt());
        File.Delete(Path.Combine(folder.Knowledge, "fr/c.md"));
        Assert.True(folder.PublishBuilt());
        Assert.Equal(second, folder.Store().LiveId);
    }

    [Fact]
    public void A_person_takes_up_again_by_name_what_was_gone_back_from()
    {
        var first = folder.BuildAndPublish();
        folder.With("fr/b.md", "La paix.");
        var second = folder.BuildAndPublish();
        folder.Publish(first);

        folder.Publish(second);

        Assert.True(folder.PublishBuilt());
        Assert.Equal(second, folder.Store().LiveId);
    }

    [Fact]
    public void A_damaged_line_of_the_log_takes_no_generation_away()
    {
        var live = folder.BuildAndPublish();

        File.AppendAllText(Path.Combine(folder.Data, "publications.jsonl"), "{\"generation\":\"half\nnull\n");

        Assert.Equal(live, folder.Store().LiveId);
        folder.With("fr/b.md", "La paix.");
        Assert.Equal(folder.BuildAndPublish(), folder.Store().LiveId);
    }

    [Fact]
    public void A_log_of_a_newer_version_is_refused()
    {
        folder.BuildAndPublish();
        File.AppendAllText(
            Path.Combine(folder.Data, "publications.jsonl"),
            "{\"generation\":\"x\",\"at\":\"2026-11-23T00:00:00Z\",\"version\":99}\n"
        );

        Assert.Throws<InvalidDataException>(() => folder.Store().LiveId);
    }

    [Fact]
    public async Task Publishers_at_the_same_time_lose_no_entry()
    {
        var first = folder.BuildAndPublish();
        folder.With("fr/b.md", "La paix.");
        var second = folder.BuildAndPublish();

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    Task.Run(() => folder.Publish(i % 2 == 0 ? first : second), TestContext.Current.CancellationToken)
                )
        );

        Assert.Contains(folder.Store().LiveId, new[] { first, second });
        Assert.False(File.Exists(Path.Combine(folder.Data, "publications.jsonl.draft")));
    }

    [Fact]
    public void A_path_is_no_id()
    {
        var id = folder.BuildAndPublish();

        folder.Publish($"somewhere/{id}");

        Assert.Equal(id, folder.Store().LiveId);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("fr")]
    [InlineData("documents")]
    public void A_generation_that_lost_a_part_is_built_again(string part)
    {
        var id = folder.BuildAndPublish();
        var path = Path.Combine(folder.Data, "generations", id, part);
        if (File.Exists(path))
            File.Delete(path);
        else
            Directory.Delete(path, recursive: true);
        Assert.Throws<InvalidDataException>(() => folder.Store().Open(id));

        Assert.True(folder.Build().IsNew);

        folder.Publish(id);
        using var generation = folder.Store().Open(id);
        Assert.Equal(id, generation.Id);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"id\":")]
    [InlineData("")]
    public void A_generation_with_a_broken_manifest_is_built_again(string manifest)
    {
        var id = folder.BuildAndPublish();
        File.WriteAllText(Path.Combine(folder.Data, "generations", id, GenerationStore.ManifestFile), manifest);
        Assert.Throws<InvalidDataException>(() => folder.Store().Open(id));

        Assert.True(folder.Build().IsNew);
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

        Assert.Throws<InvalidDataException>(() => folder.Publish("0123456789abcdef"));
        Assert.Throws<InvalidDataException>(() => folder.Publish("../../etc"));
        Assert.Equal(live, folder.Store().LiveId);
    }

    [Fact]
    public void A_damaged_generation_is_not_published()
    {
        var live = folder.BuildAndPublish();
        folder.With("fr/b.md", "La paix est un but. " + new string('x', 3000));
        var candidate = folder.Build().Manifest!.Id;
        Damage(Path.Combine(folder.Data, "generations", candidate, "fr"));

        Assert.Throws<InvalidDataException>(() => folder.Publish(candidate));
        Assert.Equal(live, folder.Store().LiveId);
    }

    [Fact]
    public void A_generation_of_another_format_is_refused_with_what_to_do()
    {
        var id = folder.BuildAndPublish();
        var manifest = Path.Combine(folder.Data, "generations", id, GenerationStore.ManifestFile);
        var current = $"\"storage\":{FormatVersions.Current.Storage}";
        File.WriteAllText(
            manifest,
            File.ReadAllText(manifest).Replace(current, "\"storage\":99", StringComparison.Ordinal)
        );

        var refusal = Assert.Throws<InvalidDataException>(() => folder.Store().Open(id));

        Assert.Contains("update the program", refusal.Message, StringComparison.Ordinal);
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
