using ChatBot.Search.Answering;

namespace ChatBot.Search.Tests.Knowledge;

/// <summary>The page that the project began with, dropped unchanged into a folder. It is not part of the repository.</summary>
public sealed class SourcePageTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void The_source_page_answers_how_many_operations_the_partnership_completed()
    {
        var seed = Path.Combine(ShippedKnowledge.Repository, "..", "shared", "seed");
        Assert.SkipUnless(Directory.Exists(seed), "needs the source page");
        foreach (var file in Directory.GetFiles(seed))
            folder.With(Path.GetFileName(file), File.ReadAllBytes(file));
        using var knowledge = folder.Open();

        var quote = Assert.Single(
            knowledge.Ask("Combien d'opérations ce partenariat a-t-il permis de mener à bien ?").Quotes
        );

        Assert.Contains("55 opérations", quote.Text, StringComparison.Ordinal);
        Assert.Equal(AnswerKind.None, knowledge.Ask("Quelle est la capitale de l'Australie ?").Kind);
    }

    public void Dispose() => folder.Dispose();
}
