using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Ranking;

public class FeaturesTests
{
    [Property(MaxTest = 60, Arbitrary = [typeof(SmallFolder)])]
    public void Every_feature_of_every_passage_is_a_share(SmallFolder written)
    {
        using var folder = new TestFolder().With(
            "glossary.csv",
            "fr,en\nCasques bleus|FINUL,peacekeepers\nmandat|mission de paix,mandate\n"
        );
        foreach (var (number, document) in written.Documents.Index())
            folder.With($"fr/{number}.md", document);
        using var knowledge = folder.Open();

        var answer = knowledge.Ask(written.Question, "fr");

        Assert.All(
            answer.Explanation.Candidates,
            candidate =>
            {
                Assert.All(candidate.Features, part => Assert.InRange(part.Value, 0, 1));
                Assert.InRange(candidate.Score, 0, 1);
                // Each part is rounded to 5 digits.
                Assert.Equal(candidate.Score, candidate.Features.Sum(part => part.Part), tolerance: 0.0001);
            }
        );
    }

    [Fact]
    public void The_score_is_the_sum_of_the_parts_that_the_explanation_names()
    {
        using var folder = new TestFolder().With(
            "fr/finul.md",
            "## Siège de la FINUL\n\nLe siège de la FINUL est à Naqoura."
        );
        using var knowledge = folder.Open();

        var candidate = Assert.Single(knowledge.Ask("Où est le siège de la FINUL ?", "fr").Explanation.Candidates);

        Assert.Equal(Search.Ranking.Features.NamesInOrder, candidate.Features.Select(part => part.Name));
        Assert.Equal(candidate.Score, candidate.Features.Sum(part => part.Part), tolerance: 0.0001);
        Assert.InRange(candidate.Score, 0.5, 1);
    }

    [Fact]
    public void A_title_that_many_documents_share_counts_less()
    {
        double Titles(int sharing)
        {
            using var folder = new TestFolder().With("fr/a.md", "---\ntitle: Mandat\n---\nLa FINUL agit au Liban.");
            for (var i = 0; i < 8; i++)
                folder.With(
                    $"fr/b{i}.md",
                    $"---\ntitle: {(i < sharing ? "Mandat" : $"Autre chose {i}")}\n---\nRien de cela."
                );
            using var knowledge = folder.Open();
            return Feature(knowledge.Ask("Quel mandat a la FINUL ?", "fr"), "fr/a.md", "Titles");
        }

        var (alone, some, all) = (Titles(0), Titles(3), Titles(8));

        Assert.True(alone > some && some > all, $"{alone} {some} {all}");
        Assert.Equal(0, all);
    }

    [Fact]
    public void A_heading_that_asks_the_question_lifts_its_passage()
    {
        const string Text = "Les soldats de la paix protègent les villages.";
        using var folder = new TestFolder()
            .With("fr/a.md", $"## Généralités\n\n{Text}")
            .With("fr/b.md", $"## Qui protège les villages ?\n\n{Text}");
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Qui protège les villages ?", "fr");

        Assert.Equal("fr/b.md", answer.Quotes[0].Document);
        Assert.Equal(1, Feature(answer, "fr/b.md", "Questions"));
        Assert.Equal(0, Feature(answer, "fr/a.md", "Questions"));
    }

    [Fact]
    public void A_question_that_a_document_lists_lifts_it_less_than_a_heading()
    {
        const string Text = "Les soldats de la paix gardent les villages.";
        using var folder = new TestFolder()
            .With("fr/a.md", $"---\nquestions:\n  - Qui surveille les hameaux ?\n---\n{Text}")
            .With("fr/b.md", $"## Qui surveille les hameaux ?\n\n{Text}");
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Qui surveille les hameaux ?", "fr");

        Assert.InRange(Feature(answer, "fr/a.md", "Questions"), 0.6, Feature(answer, "fr/b.md", "Questions") - 0.1);
    }

    [Fact]
    public void A_heading_that_asks_for_the_same_sort_of_answer_lifts_its_passage()
    {
        using var folder = new TestFolder()
            .With("fr/a.md", "## Qui veille au Liban ?\n\nLa mission du Liban veille.")
            .With("fr/b.md", "## Depuis quand veille-t-on au Liban ?\n\nLa mission du Liban veille.");
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Depuis quand la mission du Liban veille-t-elle ?", "fr");

        Assert.Equal("fr/b.md", answer.Quotes[0].Document);
        Assert.Equal(1, Feature(answer, "fr/b.md", "HeadingKind"));
        Assert.Equal(0, Feature(answer, "fr/a.md", "HeadingKind"));
    }

    [Theory]
    [InlineData("Le siège est-il à Naqoura ?", "Oui, à Naqoura.", "Le siège est à Naqoura.")]
    [InlineData(
        "Qu’est-ce que le siège ?",
        "Le siège est une maison. Il est à Naqoura.",
        "Il est à Naqoura. C’est le siège."
    )]
    public void A_passage_that_opens_as_an_answer_does_is_lifted(string question, string opening, string other)
    {
        using var folder = new TestFolder().With("fr/a.md", opening).With("fr/b.md", other);
        using var knowledge = folder.Open();

        var answer = knowledge.Ask(question, "fr");

        Assert.Equal(1, Feature(answer, "fr/a.md", "Opening"));
        Assert.Equal(0, Feature(answer, "fr/b.md", "Opening"));
    }

    [Fact]
    public void A_word_of_the_same_letters_is_covered_in_part()
    {
        using var folder = new TestFolder()
            .With("fr/a.md", "La décolonisation avance.")
            .With("fr/b.md", "La musique avance.");
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Comment avance le décolonisateur ?", "fr");

        Assert.InRange(Feature(answer, "fr/a.md", "Coverage"), Feature(answer, "fr/b.md", "Coverage") + 0.1, 0.95);
    }

    private static double Feature(Answer answer, string document, string name) =>
        answer
            .Explanation.Candidates.First(candidate => candidate.Document == document)
            .Features.Single(feature => feature.Name == name)
            .Value;
}
