using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Answering;

public sealed class KnowledgeBaseTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder()
        .With(
            "fr/finul.md",
            "---\naudience: public\n---\n\n## Siège\n\nLe siège de la FINUL se trouve à Naqoura.\n\n## Histoire\n\nLa FINUL date de 1978."
        )
        .With("fr/minuk.md", "---\naudience: public\n---\n\n## Siège\n\nLe siège de la MINUK se trouve à Pristina.")
        .With("fr/secret.md", "## Budget\n\nLe budget secret vaut douze millions.");

    [Fact]
    public void An_answer_quotes_the_document_word_for_word()
    {
        using var knowledge = folder.Open();

        var quote = Assert.Single(knowledge.Ask("Où se trouve le siège de la FINUL ?").Quotes);
        var (document, _) = knowledge.Read(quote.Document, Audience.Public)!.Value;

        Assert.Equal("Le siège de la FINUL se trouve à Naqoura.", quote.Text);
        Assert.Equal(quote.Text, document.Text[quote.Start..quote.End]);
        Assert.Equal("siege", quote.SectionId);
        Assert.InRange(quote.Score, 0, 1);
    }

    [Fact]
    public void Documents_that_answer_as_well_as_each_other_are_a_choice()
    {
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Où se trouve le siège ?");

        Assert.Equal(AnswerKind.Choice, answer.Kind);
        Assert.Equal(
            ["fr/finul.md", "fr/minuk.md"],
            answer.Quotes.Select(quote => quote.Document).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("Quelle est la capitale de l'Australie ?", Decision.NoMatch)]
    [InlineData("Le budget de la FINUL en Australie pour les kangourous ?", Decision.TooLittle)]
    [InlineData("Qui est-ce ?", Decision.NothingAsked)]
    [InlineData("", Decision.NothingAsked)]
    public void What_the_documents_do_not_hold_is_not_answered(string question, Decision decision)
    {
        using var knowledge = folder.Open();

        var answer = knowledge.Ask(question, "fr");

        Assert.Equal(AnswerKind.None, answer.Kind);
        Assert.Empty(answer.Quotes);
        Assert.Equal(decision, answer.Explanation.Decision);
    }

    [Fact]
    public void The_public_gets_nothing_from_internal_documents()
    {
        using var knowledge = folder.Open();
        const string Question = "Combien vaut le budget secret ?";

        Assert.Equal(AnswerKind.Answer, knowledge.Ask(Question, audience: Audience.Internal).Kind);
        Assert.Equal(AnswerKind.None, knowledge.Ask(Question, audience: Audience.Public).Kind);
        Assert.Null(knowledge.Read("fr/secret.md", Audience.Public));
        Assert.NotNull(knowledge.Read("fr/secret.md", Audience.Internal));
    }

    [Fact]
    public void A_question_in_a_language_without_documents_asks_the_others()
    {
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("Where is FINUL?");

        Assert.Equal("en", answer.Language);
        Assert.Equal("fr", answer.Explanation.SearchedLanguage);
    }

    [Fact]
    public void Examples_are_questions_that_are_answered_from_their_document()
    {
        folder
            .With("fr/a.md", "---\nquestions:\n  - Qui a inventé la roue ?\n---\nLa paix est un but.")
            .With(
                "fr/b.md",
                "---\naudience: public\nquestions:\n  - Où se trouve Bangui ?\n---\nBangui se trouve en République centrafricaine."
            );
        using var knowledge = folder.Open();

        Assert.Equal(["Où se trouve Bangui ?"], knowledge.Examples("ru", Audience.Public, 3));
    }

    public void Dispose() => folder.Dispose();
}
