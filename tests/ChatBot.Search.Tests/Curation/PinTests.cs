using ChatBot.Search.Answering;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Curation;

public sealed class PinTests : IDisposable
{
    private const string Header = "question,document,section\n";
    private const string Question = "Où se trouve le siège de la FINUL ?";

    private readonly TestFolder folder = new TestFolder()
        .With(
            "fr/finul.md",
            "---\naudience: public\n---\n\n## Siège\n\nLe siège de la FINUL se trouve à Naqoura.\n\n## Contact\n\nÉcrire au bureau."
        )
        .With("fr/secret.md", "## Adresse\n\nUne adresse secrète.")
        .With("en/mali.md", "## Seat\n\nThe seat of the mission is in Bamako.");

    [Fact]
    public void A_pinned_question_is_answered_from_the_pinned_section()
    {
        using var knowledge = Pinned($"{Question},fr/finul.md,contact\n");

        var answer = knowledge.Ask(Question, "fr");

        Assert.Equal(AnswerKind.Answer, answer.Kind);
        Assert.Equal(Decision.Pinned, answer.Explanation.Decision);
        Assert.Equal("contact", Assert.Single(answer.Quotes).SectionId);
    }

    [Theory]
    [InlineData("ou se trouve le siege de la finul")]
    [InlineData("Le siège de la FINUL, où se trouve-t-il ?")]
    public void Case_accents_and_order_of_words_do_not_matter(string question)
    {
        using var knowledge = Pinned($"{Question},fr/finul.md,contact\n");

        Assert.Equal(Decision.Pinned, knowledge.Ask(question, "fr").Explanation.Decision);
    }

    [Theory]
    [InlineData("Quand le siège de la FINUL se trouve-t-il à Naqoura ?")]
    [InlineData("Où se trouve le siège de la FINUL au Liban ?")]
    [InlineData("Où se trouve le siège ?")]
    public void What_asks_for_more_less_or_something_else_is_not_pinned(string question)
    {
        using var knowledge = Pinned($"{Question},fr/finul.md,contact\n");

        Assert.NotEqual(Decision.Pinned, knowledge.Ask(question, "fr").Explanation.Decision);
    }

    [Fact]
    public void A_pin_without_a_section_leaves_the_choice_of_it_to_the_ranking()
    {
        using var knowledge = Pinned($"{Question},fr/finul.md,\n");

        var answer = knowledge.Ask(Question, "fr");

        Assert.Equal(Decision.Pinned, answer.Explanation.Decision);
        Assert.Equal("siege", Assert.Single(answer.Quotes).SectionId);
    }

    [Fact]
    public void Of_two_pins_for_a_question_the_later_counts()
    {
        using var knowledge = Pinned($"{Question},fr/finul.md,siege\n{Question},fr/finul.md,contact\n");

        Assert.Equal("contact", Assert.Single(knowledge.Ask(Question, "fr").Quotes).SectionId);
    }

    [Fact]
    public void An_internal_place_that_is_pinned_is_not_shown_to_the_public()
    {
        using var knowledge = Pinned($"{Question},fr/secret.md,adresse\n");

        Assert.Equal("fr/secret.md", knowledge.Ask(Question, "fr").Quotes[0].Document);
        var answer = knowledge.Ask(Question, "fr", Audience.Public);
        Assert.NotEqual(Decision.Pinned, answer.Explanation.Decision);
        Assert.Equal("fr/finul.md", Assert.Single(answer.Quotes).Document);
    }

    [Fact]
    public void A_pin_leads_to_a_document_in_another_language_also_where_the_own_one_has_an_answer()
    {
        using var knowledge = Pinned($"{Question},en/mali.md,seat\n");

        Assert.Equal("en/mali.md", Assert.Single(knowledge.Ask(Question, "fr").Quotes).Document);
    }

    [Theory]
    [InlineData("Où ?,fr/nulle-part.md,siege", ProblemKind.UnknownDocument, "fr/nulle-part.md")]
    [InlineData("Où ?,fr/finul.md,nulle-part", ProblemKind.UnknownSection, "nulle-part")]
    [InlineData("Où ?,fr/finul.md", ProblemKind.WrongColumns, "Où ?,fr/finul.md")]
    [InlineData(",fr/finul.md,siege", ProblemKind.WrongColumns, ",fr/finul.md,siege")]
    public void A_wrong_pin_is_reported_with_its_line_and_the_others_count(string row, ProblemKind kind, string detail)
    {
        folder.With("pins.csv", $"{Header}{row}\n{Question},fr/finul.md,contact\n");

        Assert.Equal(new Problem("pins.csv", 2, kind, detail), Assert.Single(folder.Build().Skipped));
        using var knowledge = folder.Open();
        Assert.Equal(Decision.Pinned, knowledge.Ask(Question, "fr").Explanation.Decision);
    }

    [Fact]
    public void Pins_with_other_columns_are_left_out_as_a_whole()
    {
        var (pins, problems) = PinReader.Read("question,answer\nOù ?,Là.\n", places: null);

        Assert.Empty(pins);
        Assert.Equal((1, ProblemKind.WrongColumns), (problems[0].Line, Assert.Single(problems).Kind));
    }

    public void Dispose() => folder.Dispose();

    private KnowledgeBase Pinned(string rows) => folder.With("pins.csv", Header + rows).Open();
}
