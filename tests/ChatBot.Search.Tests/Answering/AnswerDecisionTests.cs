using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Answering;

public sealed class AnswerDecisionTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void At_most_four_places_are_offered()
    {
        for (var i = 0; i < 6; i++)
            folder.With($"fr/{i}.md", $"Le mandat fixe les tâches {i}.");
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Que fixe le mandat ?", "fr");

        Assert.Equal((AnswerKind.Choice, Decision.SeveralAsGood), (answer.Kind, answer.Explanation.Decision));
        Assert.Equal(4, answer.Quotes.Count);
    }

    [Fact]
    public void A_document_and_its_copy_are_one_answer()
    {
        using var knowledge = folder
            .With("fr/a.md", "# Mandat\n\nLe mandat fixe les tâches.")
            .With("fr/b.html", "<title>Copie</title><main><h1>Mandat</h1><p>Le mandat fixe les tâches.</p></main>")
            .Open();

        var answer = knowledge.Ask("Que fixe le mandat ?", "fr");

        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Equal("fr/a.md", Assert.Single(answer.Quotes).Document);
    }

    [Fact]
    public void A_choice_never_offers_one_section_twice()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Le mandat fixe les tâches de la mission. ", 40));
        var other = paragraph.Replace("tâches", "règles", StringComparison.Ordinal);
        folder.With("fr/a.md", $"## Texte\n\n{paragraph}\n\n{paragraph}").With("fr/b.md", $"## Texte\n\n{other}");
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Quel mandat ?", "fr");

        Assert.Equal(AnswerKind.Choice, answer.Kind);
        Assert.Distinct(answer.Quotes.Select(quote => (quote.Document, quote.SectionId)));
    }

    [Fact]
    public void A_name_that_the_best_passage_lacks_weighs_more_than_another_word()
    {
        using var knowledge = folder.With("fr/a.md", "Le mandat de la mission fixe les tâches.").Open();

        var word = knowledge.Ask("Que fixe le mandat de la mission du kosovo ?", "fr").Explanation;
        var name = knowledge.Ask("Que fixe le mandat de la mission du Kosovo ?", "fr").Explanation;

        Assert.Equal(word.Candidates[0].Score, name.Candidates[0].Score);
        Assert.True(name.Answerable < word.Answerable - 0.1);
    }

    public void Dispose() => folder.Dispose();
}
