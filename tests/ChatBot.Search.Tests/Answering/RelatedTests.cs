using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Answering;

public sealed class RelatedTests : IDisposable
{
    private const string Asked = "Où est le siège de la FINUL ?";

    private readonly TestFolder folder = new TestFolder()
        .With(
            "fr/finul.md",
            "---\naudience: public\nquestions:\n  - Quel drapeau porte la force ?\n---\n\n"
                + "## Quand commence la force ?\n\nElle commence en mars 1978.\n\n"
                + "## Siège\n\nLe siège de la FINUL est à Naqoura.\n\n"
                + "## Les soldats\n<!-- questions:\nCombien de soldats compte la force ?\n-->\n\nDix mille soldats y servent.\n\n"
                + "## Drapeau\n\nLe drapeau de la force est bleu."
        )
        .With(
            "fr/minuk.md",
            "---\naudience: public\n---\n\n## Où est le siège de la MINUK ?\n\nLe siège de la MINUK est à Pristina."
        )
        .With("fr/secret.md", "## Où est le siège secret ?\n\nLe siège secret est à Genève.")
        .With(
            "questions/en.txt",
            "fr/finul.md#siege\nWhere are the headquarters?\n\n"
                + "fr/finul.md#les-soldats\nsoldiers number\nHow many soldiers serve there?\n"
        );

    [Fact]
    public void Sections_of_the_document_come_in_order_from_the_quoted_one_then_what_ranks_next()
    {
        using var knowledge = folder.Open();

        Assert.Equal(
            ["Combien de soldats compte la force ?", "Quel drapeau porte la force ?", "Quand commence la force ?"],
            Related(knowledge, Asked, "fr")
        );
    }

    [Fact]
    public void Where_the_document_has_no_more_other_documents_are_asked()
    {
        using var knowledge = folder.Open();

        var quote = Assert.Single(knowledge.Ask("Où est le siège de la MINUK ?", "fr", Audience.Public).Quotes);
        Assert.DoesNotContain(
            "Où est le siège secret ?",
            knowledge.Related(quote, "Où est le siège de la MINUK ?", "fr", Audience.Public, 3)
        );
        Assert.Contains(
            "Où est le siège secret ?",
            knowledge.Related(quote, "Où est le siège de la MINUK ?", "fr", Audience.Internal, 3)
        );
    }

    [Fact]
    public void They_come_in_the_language_of_the_asker_where_there_are_any()
    {
        using var knowledge = folder.Open();

        Assert.Equal(["How many soldiers serve there?"], Related(knowledge, "Where are the headquarters?", "en"));
        Assert.Equal("Combien de soldats compte la force ?", Related(knowledge, Asked, "es")[0]);
    }

    [Fact]
    public void The_question_just_asked_is_none_of_them_however_it_is_put()
    {
        using var knowledge = folder.Open();
        var quote = Assert.Single(knowledge.Ask(Asked, "fr", Audience.Public).Quotes);

        var related = knowledge.Related(quote, "la force, combien de soldats elle compte ?", "fr", Audience.Public, 3);

        Assert.DoesNotContain("Combien de soldats compte la force ?", related);
        Assert.NotEmpty(related);
    }

    [Fact]
    public void No_more_are_given_than_are_wanted()
    {
        using var knowledge = folder.Open();

        Assert.Single(Related(knowledge, Asked, "fr", 1));
        Assert.Empty(Related(knowledge, Asked, "fr", 0));
        Assert.Equal(3, Related(knowledge, Asked, "fr", 100).Count);
    }

    [Fact]
    public void A_quote_from_before_a_change_is_no_error()
    {
        using var knowledge = folder.Open();
        var quote = Assert.Single(knowledge.Ask(Asked, "fr", Audience.Public).Quotes);

        Assert.Empty(knowledge.Related(quote with { Document = "fr/gone.md" }, Asked, "fr", Audience.Public, 3));
        Assert.NotEmpty(knowledge.Related(quote with { SectionId = "gone" }, Asked, "fr", Audience.Public, 3));
    }

    [Fact]
    public void A_new_generation_has_its_own()
    {
        using var knowledge = folder.Open();
        Related(knowledge, Asked, "fr");

        folder.With("fr/finul.md", "---\naudience: public\n---\n\n## Siège\n\nLe siège de la FINUL est à Naqoura.");
        var next = folder.Build().Manifest!.Id;
        knowledge.Use(folder.Store().Open(next));

        Assert.DoesNotContain("Combien de soldats compte la force ?", Related(knowledge, Asked, "fr"));
    }

    public void Dispose() => folder.Dispose();

    private static IReadOnlyList<string> Related(
        KnowledgeBase knowledge,
        string question,
        string language,
        int count = 3
    )
    {
        var quote = knowledge.Ask(Asked, "fr", Audience.Public).Quotes[0];
        return knowledge.Related(quote, question, language, Audience.Public, count);
    }
}
