namespace ChatBot.Search.Tests.Building;

/// <summary>A build begins from the last generation: where that is damaged, nothing of it is taken over.</summary>
public sealed class DamagedBaseTests : IDisposable
{
    private readonly TestFolder folder = new();

    public DamagedBaseTests()
    {
        for (var i = 0; i < 40; i++)
            folder.With($"fr/{i}.md", $"# Mission {i}\n\nLa mission {i} garde le pont numéro {i * 37}.");
    }

    public static TheoryData<string, string> Parts =>
        new MatrixTheoryData<string, string>(["fr", "documents"], ["changed", "cut short", "deleted"]);

    [Theory]
    [MemberData(nameof(Parts))]
    public void What_changed_is_live_and_all_else_still_answers(string index, string damage)
    {
        var last = folder.BuildAndPublish();
        Damage(Path.Combine(folder.Data, "generations", last, index), damage);
        folder.With("fr/0.md", "# Mission 0\n\nLa mission 0 garde le port.");

        var built = folder.Build();

        Assert.True(built.IsNew);
        Assert.Equal(40, built.Manifest!.Documents.Count);
        folder.Store().Verify(built.Manifest.Id);
        using var knowledge = folder.Open();
        Assert.Equal("La mission 0 garde le port.", knowledge.Ask("Que garde la mission 0 ?").Quotes[0].Text);
        Assert.Equal(
            "La mission 7 garde le pont numéro 259.",
            knowledge.Ask("Que garde la mission 7 ?").Quotes[0].Text
        );
    }

    public void Dispose() => folder.Dispose();

    private static void Damage(string index, string how)
    {
        var largest = new DirectoryInfo(index).GetFiles().MaxBy(file => file.Length)!;
        if (how == "deleted")
        {
            largest.Delete();
            return;
        }
        using var stream = largest.OpenWrite();
        if (how == "cut short")
        {
            stream.SetLength(stream.Length / 2);
            return;
        }
        stream.Position = stream.Length / 2;
        stream.Write([0xA5, 0x5A, 0xA5, 0x5A]);
    }
}
