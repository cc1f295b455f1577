using ChatBot.Search.Answering;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Tests.Curation;

public sealed class GlossaryTests : IDisposable
{
    private const string Rows =
        "fr,en,ar\nCasques bleus|soldats de la paix,blue helmets|peacekeepers,الخوذ الزرق\npaix,peace,سلام\n";

    private readonly TestFolder folder = new TestFolder()
        .With("fr/casques.md", "## Qui paie les Casques bleus\n\nLes Casques bleus sont payés par leur propre pays.")
        .With("fr/police.md", "## Que fait la police\n\nLa police patrouille dans les villages du Liban.");

    [Fact]
    public void A_question_finds_what_the_documents_say_in_other_words()
    {
        using var without = folder.Open();
        using var with = folder.With("glossary.csv", Rows).Open();
        const string Question = "Par qui sont rémunérés les soldats de la paix ?";

        Assert.Empty(without.Ask(Question, "fr").Quotes);
        var answer = with.Ask(Question, "fr");

        Assert.Equal("fr/casques.md", Assert.Single(answer.Quotes).Document);
        Assert.Contains(answer.Explanation.Synonyms, synonym => synonym.Read.Contains("casques bleus"));
    }

    [Theory]
    [InlineData("en", "Who are the peacekeepers paid by?")]
    [InlineData("ar", "من يدفع للخوذ الزرق؟")]
    [InlineData("ar", "الخوذ الزرق")]
    public void A_question_in_another_language_finds_the_document_by_the_glossary(string language, string question)
    {
        using var knowledge = folder.With("glossary.csv", Rows).Open();

        var answer = knowledge.Ask(question);

        var quote = Assert.Single(answer.Quotes);
        Assert.Equal(("fr/casques.md", "fr"), (quote.Document, quote.Language));
        Assert.Equal(language, answer.Language);
        Assert.Equal("fr", answer.Explanation.SearchedLanguage);
    }

    [Fact]
    public void The_longest_form_counts()
    {
        var (concepts, _) = GlossaryReader.Read(Rows + "soldats,soldiers,جنود\n");
        var words = QuestionAnalyzer.Words("les soldats de la paix", "fr");

        Assert.Equal((2, 0), Count(new Glossary(concepts).Match(words, 0, "fr")));
        Assert.Equal((1, 1), Count(new Glossary(concepts).Match(words, 1, "fr")));
    }

    [Fact]
    public void A_broken_row_is_listed_by_the_build_and_the_others_are_used()
    {
        folder.With("glossary.csv", Rows + "Haïti\n");

        var built = folder.Build();

        Assert.Equal(new Problem("glossary.csv", 4, ProblemKind.WrongColumns, "1 ≠ 3"), Assert.Single(built.Skipped));
        using var knowledge = folder.Open();
        Assert.NotEmpty(knowledge.Ask("Par qui sont rémunérés les soldats de la paix ?", "fr").Quotes);
    }

    [Fact]
    public void A_glossary_in_another_encoding_is_listed_by_the_build()
    {
        folder.With("glossary.csv", [0xE9, (byte)'\n']);

        Assert.Equal(
            new Problem("glossary.csv", null, ProblemKind.UnknownEncoding),
            Assert.Single(folder.Build().Skipped)
        );
    }

    [Fact]
    public void Glossary_pins_and_small_talk_are_part_of_the_generation_id()
    {
        string Id() => folder.Build().Manifest!.Id;
        string[] ids =
        [
            Id(),
            With("glossary.csv", Rows),
            With("glossary.csv", Rows + "Haïti,Haiti,هايتي\n"),
            With("pins.csv", "question,document,section\nQui paie ?,fr/casques.md,\n"),
            With("pins.csv", "question,document,section\nQui paie ?,fr/police.md,\n"),
            With("smalltalk/fr.yaml", "- intent: greeting\n  phrases: [bonjour]\n  reply: Bonjour !\n"),
            With("smalltalk/fr.yaml", "- intent: greeting\n  phrases: [bonjour]\n  reply: Salut !\n"),
        ];
        string With(string path, string text)
        {
            folder.With(path, text);
            return Id();
        }

        Assert.Distinct(ids);
        Assert.Equal(ids[^1], Id());
    }

    public void Dispose() => folder.Dispose();

    private static (int, int) Count((int Count, IReadOnlyList<int> Concepts) match) =>
        (match.Count, Assert.Single(match.Concepts));
}
