using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Tests.Answering;

public sealed class KnownGapTests : IDisposable
{
    private const string Headquarters = "## Où est le siège de la FINUL ?\n\nLe siège de la FINUL est à Naqoura.";

    private readonly TestFolder folder = new TestFolder()
        .With("fr/finul.md", Headquarters)
        .With("fr/autre.md", "## Le mandat\n\nLe mandat fixe les tâches.");

    [Fact]
    public void What_an_editor_noted_as_unanswered_gets_nothing_and_the_explanation_names_it()
    {
        using var knowledge = folder
            .With("unanswered/fr.txt", "Qui dirige le siège de la FINUL ?\nchef de la FINUL\n")
            .Open();

        var answer = knowledge.Ask("Qui dirige le siège de la FINUL ?", "fr");

        Assert.Equal((AnswerKind.None, Decision.KnownGap), (answer.Kind, answer.Explanation.Decision));
        Assert.Equal("Qui dirige le siège de la FINUL ?", answer.Explanation.Candidates[0].Section);
    }

    [Fact]
    public void A_gap_takes_nothing_from_what_the_documents_do_answer()
    {
        using var knowledge = folder
            .With("unanswered/fr.txt", "Qui dirige le siège de la FINUL ?\nchef de la FINUL\n")
            .Open();

        var answer = knowledge.Ask("Où est le siège de la FINUL ?", "fr");

        Assert.Equal("Le siège de la FINUL est à Naqoura.", Assert.Single(answer.Quotes).Text);
    }

    [Fact]
    public void A_gap_is_no_document_and_is_never_ranked()
    {
        using var knowledge = folder.With("unanswered/fr.txt", "Salaire des soldats de la FINUL ?\n").Open();

        Assert.Null(knowledge.Read("unanswered/fr.txt", Audience.Internal));
        Assert.DoesNotContain(
            "unanswered/fr.txt",
            knowledge
                .Rank(new Question("salaire soldats FINUL") { Audience = Audience.Internal }, 10)
                .Select(r => r.Document)
        );
    }

    [Fact]
    public void Gaps_of_a_language_without_documents_are_left_out()
    {
        using var knowledge = folder.With("unanswered/en.txt", "What is the pay?\n").Open();

        Assert.Equal(["fr"], knowledge.Manifest.Entries.Keys);
    }

    [Fact]
    public void A_changed_gap_makes_another_generation()
    {
        var before = folder.Build().Manifest!.Id;

        Assert.NotEqual(before, folder.With("unanswered/fr.txt", "Salaire ?\n").Build().Manifest!.Id);
    }

    public void Dispose() => folder.Dispose();
}
