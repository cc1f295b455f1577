using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Tests.Answering;

public sealed class SignpostTests : IDisposable
{
    private const string Public = "---\naudience: public\n---\n";

    private readonly TestFolder folder = new TestFolder()
        .With(
            "fr/finul.md",
            Public
                + "## Le siège\n\nLe siège de la FINUL est à Naqoura depuis 1978.\n\n## Le mandat\n\nLe mandat fixe les tâches."
        )
        .With("fr/interne.md", "## Le code\n\nLe code du portail est secret.")
        .With(
            "questions/en.txt",
            "fr/finul.md#le-siege\nWhere are the headquarters of the mission?\nmission main base\n\n"
                + "fr/interne.md#le-code\nHow do I open the gate?\n"
        );

    [Fact]
    public void A_question_in_another_language_is_answered_from_where_its_signpost_points()
    {
        using var knowledge = folder.Open();

        var answer = knowledge.Ask("where is the main base of the mission", "en");

        var quote = Assert.Single(answer.Quotes);
        Assert.Equal("Le siège de la FINUL est à Naqoura depuis 1978.", quote.Text);
        Assert.Equal(("fr", "fr/finul.md", "le-siege"), (quote.Language, quote.Document, quote.SectionId));
        Assert.Equal("en", answer.Explanation.SearchedLanguage);
    }

    [Fact]
    public void Of_the_section_the_passage_is_quoted_that_the_glossary_leads_to()
    {
        var filler = string.Concat(Enumerable.Repeat("Rien de tout cela ne change au fil des mois ici. ", 8));
        using var knowledge = folder
            .With("fr/long.md", $"## Histoire\n\n{filler}\n\nLe drapeau est bleu.\n\n{filler}")
            .With("glossary.csv", "fr,en\ndrapeau,flag\n")
            .With("questions/en.txt", "fr/long.md#histoire\nWhat is the story of the flag?\n")
            .Open();

        Assert.Equal("Le drapeau est bleu.", knowledge.Ask("the story of the flag", "en").Quotes[0].Text);
    }

    [Fact]
    public void In_the_documents_own_language_they_are_as_good_as_those_that_stand_in_it()
    {
        using var knowledge = folder
            .With("questions/fr.txt", "fr/finul.md#le-siege\nAdresse du quartier général ?\n")
            .Open();

        Assert.Equal("le-siege", knowledge.Ask("adresse du quartier général", "fr").Quotes[0].SectionId);
        Assert.Equal(["en", "fr"], knowledge.Manifest.Entries.Keys.Order());
        Assert.Equal(["fr"], knowledge.Manifest.Passages.Keys);
    }

    [Fact]
    public void What_is_internal_stays_so()
    {
        using var knowledge = folder.Open();

        Assert.Equal(AnswerKind.Answer, knowledge.Ask("How do I open the gate?", "en").Kind);
        Assert.Equal(AnswerKind.None, knowledge.Ask("How do I open the gate?", "en", Audience.Public).Kind);
    }

    [Fact]
    public void A_gap_known_in_the_language_of_the_question_settles_it()
    {
        using var knowledge = folder
            .With("unanswered/en.txt", "What is the phone number of the headquarters of the mission?\n")
            .With("glossary.csv", "fr,en\nsiège,headquarters\nFINUL,UNIFIL\n")
            .Open();

        var answer = knowledge.Ask("phone number of the headquarters of the mission", "en");

        Assert.Equal((AnswerKind.None, Decision.KnownGap), (answer.Kind, answer.Explanation.Decision));
    }

    [Fact]
    public void Other_languages_never_ask_a_signpost()
    {
        using var knowledge = folder.With("glossary.csv", "fr,en,es\nportail,gate,verja\nbase,base,base\n").Open();

        Assert.Equal(AnswerKind.None, knowledge.Ask("main base mission", "es").Kind);
    }

    [Fact]
    public void Examples_come_in_the_language_of_the_visitor()
    {
        using var knowledge = folder.Open();

        Assert.Equal(["Where are the headquarters of the mission?"], knowledge.Examples("en", Audience.Public, 3));
    }

    public void Dispose() => folder.Dispose();
}
