using ChatBot.Knowledge;
using ChatBot.Search.Generations;

namespace ChatBot.Tests.Knowledge;

/// <summary>A damaged index is noticed, the last whole one answers, and a build mends it.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-damage-");

    [Fact]
    public void The_last_whole_generation_answers_until_the_damaged_one_is_built_anew()
    {
        var workshop = Workshop();
        var first = BuildAndPublish(workshop, "Le premier texte de la mission.");
        var second = BuildAndPublish(workshop, "Le second texte de la mission.");
        Damage(second);

        var (knowledge, isEarlier) = workshop.OpenLive();
        using (knowledge)
        {
            Assert.True(isEarlier);
            Assert.Equal(first, knowledge!.Manifest.Id);
        }

        var mended = workshop.Build(cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(mended.IsNew);
        Assert.Equal(second, mended.Manifest!.Id);
        var (whole, stillEarlier) = workshop.OpenLive();
        using (whole)
            Assert.Equal((second, false), (whole!.Manifest.Id, stillEarlier));
    }

    [Fact]
    public void Where_all_are_damaged_there_is_nothing_to_answer_from()
    {
        var workshop = Workshop();
        Damage(BuildAndPublish(workshop, "Le texte de la mission."));

        Assert.Equal((null, true), workshop.OpenLive());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private KnowledgeWorkshop Workshop() =>
        new(
            new KnowledgeOptions
            {
                Path = Directory.CreateDirectory(Path.Combine(folder.FullName, "knowledge")).FullName,
            },
            new DataOptions { Path = Path.Combine(folder.FullName, "data") },
            TimeProvider.System
        );

    private static string BuildAndPublish(KnowledgeWorkshop workshop, string text)
    {
        File.WriteAllText(Path.Combine(workshop.Folder.Path, "a.md"), text);
        var manifest = workshop.Build(cancellationToken: TestContext.Current.CancellationToken).Manifest!;
        workshop.Store.PublishBuilt(manifest, TestContext.Current.CancellationToken);
        return manifest.Id;
    }

    private void Damage(string id)
    {
        var index = Path.Combine(folder.FullName, "data", "generations", id, "fr");
        foreach (var file in Directory.GetFiles(index, "*.fdt"))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 1;
            File.WriteAllBytes(file, bytes);
        }
    }
}
