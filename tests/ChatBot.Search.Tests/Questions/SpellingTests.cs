using System.Text;
using ChatBot.Search.Answering;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Tests.Questions;

public sealed class SpellingTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder()
        .With("fr/finul.md", "## Siège de la FINUL\n\nLe siège de la FINUL se trouve à Naqoura, au Liban.")
        .With(
            "fr/onu.md",
            "## L'organisation\n\nL'ONU est une organisation internationale. Ses enfants protègent l'été."
        )
        .With("fr/lac.md", "## Le lac\n\nLes remous du lac inquiètent les pêcheurs du village.")
        .With("fr/ame.md", "## L'âme\n\nLes remords du roi inquiètent la cour et les ministres.")
        .With("ru/liban.md", "Миротворцы охраняют границу Ливана.");

    private readonly KnowledgeBase knowledge;

    public SpellingTests() => knowledge = folder.Open();

    [Fact]
    public void A_mistyped_word_is_corrected_and_the_whole_question_is_told()
    {
        var answer = knowledge.Ask("Où se truove le siège de la FINUL, à Naqorua ?", "fr");

        Assert.Equal("Où se trouve le siège de la FINUL, à naqoura ?", answer.Corrected);
        Assert.Equal([new("truove", "trouve", 6), new Correction("Naqorua", "naqoura", 37)], answer.Corrections);
        Assert.Equal("fr/finul.md", answer.Quotes[0].Document);
    }

    [Theory]
    [InlineData("Que fait l'organistion internationale ?", "Que fait l'organisation internationale ?")]
    [InlineData("Que fait l’organistion internationale ?", "Que fait l’organisation internationale ?")]
    public void What_is_elided_before_a_mistyped_word_stays(string asked, string corrected) =>
        Assert.Equal(corrected, knowledge.Ask(asked, "fr").Corrected);

    [Fact]
    public void A_question_in_decomposed_letters_is_corrected_in_the_right_place()
    {
        var asked = "Où est situé le siège à Naqorua ?";

        var answer = knowledge.Ask(Decomposed(asked), "fr");

        Assert.Equal(Decomposed(asked).Replace("Naqorua", "naqoura", StringComparison.Ordinal), answer.Corrected);
    }

    [Fact]
    public void Several_words_are_corrected_in_their_places()
    {
        var answer = knowledge.Ask("Мротворцы охраняют грраницу Ливана", "ru");

        Assert.Equal("миротворцы охраняют границу Ливана", answer.Corrected);
    }

    [Theory]
    [InlineData("Les remods du lac ?", "fr/lac.md")]
    [InlineData("Les remods du roi ?", "fr/ame.md")]
    public void A_word_that_may_be_two_others_is_read_as_what_the_rest_of_the_question_fits(
        string asked,
        string document
    )
    {
        var answer = knowledge.Ask(asked, "fr");

        Assert.Equal(document, answer.Quotes[0].Document);
        Assert.Null(answer.Corrected);
        var guessed = Assert.Single(answer.Explanation.Synonyms, synonym => synonym.Asked == "remods");
        Assert.Equal(["remords", "remous"], guessed.Read.Order());
    }

    [Theory]
    [InlineData("Où se trouve le siège de la FINUL ?")]
    [InlineData("Les sièges des organisations internationales ?")]
    [InlineData("FINUL")]
    public void A_known_word_is_never_touched(string asked)
    {
        var answer = knowledge.Ask(asked, "fr");

        Assert.Null(answer.Corrected);
        Assert.Empty(answer.Corrections);
    }

    [Theory]
    [InlineData("Le siège de la MINUSCA ?")]
    [InlineData("Où est Ouagadougou ?")]
    [InlineData("Où est Bali ?")]
    public void A_name_that_the_documents_do_not_know_is_not_replaced_by_a_far_word(string asked) =>
        Assert.Null(knowledge.Ask(asked, "fr").Corrected);

    [Theory]
    [InlineData("lonu est une organisation ?", "fr/onu.md")]
    [InlineData("Que fait lonu avec lorganisation ?", "fr/onu.md")]
    public void An_article_without_its_apostrophe_is_no_mistake(string asked, string document)
    {
        var answer = knowledge.Ask(asked, "fr");

        Assert.Null(answer.Corrected);
        Assert.Equal(document, Assert.Single(answer.Quotes).Document);
        Assert.Contains(
            answer.Explanation.Terms,
            term => term is { Term: "onu" or "organi" or "organis" or "organisation", IsKnown: true }
        );
    }

    [Theory]
    [InlineData("ou se trouve le siege de la finul ?")]
    [InlineData("OÙ SE TROUVE LE SIEGE DE LA FINUL ?")]
    public void Accents_and_capitals_that_are_left_out_are_no_mistakes(string asked)
    {
        var answer = knowledge.Ask(asked, "fr");

        Assert.Null(answer.Corrected);
        Assert.Equal(
            knowledge.Ask("Où se trouve le siège de la FINUL ?", "fr").Quotes[0].Text,
            Assert.Single(answer.Quotes).Text
        );
    }

    [Fact]
    public void Only_the_question_itself_is_corrected_not_what_was_said_before()
    {
        var answer = knowledge.Ask(
            new Question("Et à Naqorua ?") { Language = "fr", History = ["Où se truove le siège de la FINUL ?"] }
        );

        Assert.Equal("Et à naqoura ?", answer.Corrected);
        Assert.Equal(new Correction("Naqorua", "naqoura", 5), Assert.Single(answer.Corrections));
    }

    public void Dispose()
    {
        knowledge.Dispose();
        folder.Dispose();
    }

    private static string Decomposed(string text) =>
        new StringBuilder(text)
            .Replace("ù", "u\u0300")
            .Replace("é", "e\u0301")
            .Replace("è", "e\u0300")
            .Replace("à", "a\u0300")
            .ToString();
}
