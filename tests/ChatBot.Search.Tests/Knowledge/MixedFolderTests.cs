using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Knowledge;

/// <summary>A folder with files of every format: a question about each is answered from it, word for word.</summary>
public sealed class MixedFolderTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Samples");

    private readonly TestFolder folder = new();

    public MixedFolderTests()
    {
        foreach (var file in Directory.GetFiles(Samples).Where(file => Path.GetFileName(file) != "README.md"))
            folder.With(Path.GetFileName(file), File.ReadAllBytes(file));
        folder
            .With("page.html", "<html lang=fr><main><h1>Chypre</h1><p>La zone tampon de Chypre est longue de 180 km.")
            .With("note.md", "# Golan\n\nLe siège de la FNUOD se trouve au camp Faouar.")
            .With("memo.txt", "Mémento\n\nLe MINUAR fut déployé au Rwanda.")
            .With("faq.csv", "Question,Answer\nQui nomme le commandant ?,Le Secrétaire général nomme le commandant.\n")
            .With("liste.tsv", "Question\tAnswer\nOù dort la patrouille ?\tLa patrouille dort dans une base.\n")
            .With(
                "export.json",
                """
                {"qnaDocuments":[{"id":1,"answer":"Le béret est bleu depuis 1956.","source":"e",
                "questions":["De quelle couleur est le béret ?"],"metadata":[]}]}
                """
            )
            .With(
                "corpus.jsonl",
                """{"_id":"1","title":"Timbres","text":"Un timbre des Casques bleus parut en 1968."}"""
            );
    }

    [Theory]
    [InlineData("Quelle est la longueur de la zone tampon de Chypre ?", "page.html", "180 km")]
    [InlineData("Où se trouve le siège de la FNUOD ?", "note.md", "Faouar")]
    [InlineData("Où le MINUAR fut-il déployé ?", "memo.txt", "Rwanda")]
    [InlineData("Qui nomme le commandant ?", "faq.csv", "Secrétaire général")]
    [InlineData("Où dort la patrouille ?", "liste.tsv", "base")]
    [InlineData("De quelle couleur est le béret ?", "export.json", "bleu")]
    [InlineData("Quand parut un timbre des Casques bleus ?", "corpus.jsonl", "1968")]
    public void A_question_about_each_is_answered_with_its_words(string question, string document, string words)
    {
        using var knowledge = folder.Open();

        var quote = knowledge.Ask(question, "fr").Quotes[0];

        Assert.Equal(document, quote.Document);
        Assert.Contains(words, quote.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide.docx", null)]
    [InlineData("expose.pptx", PageKind.Slide)]
    [InlineData("contributions.xlsx", null)]
    [InlineData("rapport-libreoffice.pdf", PageKind.Page)]
    [InlineData("rapport-weasyprint.pdf", PageKind.Page)]
    [InlineData("rapport-chromium.pdf", PageKind.Page)]
    [InlineData("ru-libreoffice.pdf", PageKind.Page)]
    [InlineData("ar-libreoffice.pdf", PageKind.Page)]
    [InlineData("zh-libreoffice.pdf", PageKind.Page)]
    public void Whatever_a_real_program_wrote_is_quoted_with_its_place(string file, PageKind? kind)
    {
        using var alone = new TestFolder();
        alone.With(file, File.ReadAllBytes(Path.Combine(Samples, file)));
        using var knowledge = alone.Open();
        var document = knowledge.Read(file, Audience.Internal)!.Value.Document;
        var texts = document
            .Sections.SelectMany(section => section.Blocks)
            .Where(block => block.Kind != BlockKind.Heading)
            .Select(document.TextOf);

        var quotes = texts.SelectMany(text => knowledge.Ask(text, document.Language).Quotes).ToList();

        Assert.NotEmpty(quotes);
        foreach (var quote in quotes)
        {
            Assert.Equal(quote.Text, document.Text[quote.Start..quote.End]);
            Assert.Equal(document.Pages.LastOrDefault(page => page.Start <= quote.Start), quote.Page);
            Assert.Equal(kind, quote.Page?.Kind);
        }
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_stops_nothing()
    {
        var built = folder.Build();

        Assert.Equal(
            [("encrypted.pdf", ProblemKind.Encrypted), ("scanned.pdf", ProblemKind.ScannedPages)],
            built.Skipped.Select(problem => (problem.Path, problem.Kind))
        );
        Assert.Equal(20, built.Manifest!.Documents.Count);
    }

    public void Dispose() => folder.Dispose();
}
