using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers;

public class FrontMatterTests
{
    [Fact]
    public void All_keys_are_read()
    {
        var document = Readings.Document(
            "a.md",
            """
            ---
            title: "Titre : avec deux points"
            language: es
            date: 2026-11-23
            valid_until: 2026-12-31
            source: https://example.org/page
            audience: public
            questions:
              - Une question ?
              - "Une autre : question ?"
            ---

            Un texte.
            """
        );

        Assert.Equal("Titre : avec deux points", document.Title);
        Assert.Equal("es", document.Language);
        Assert.Equal(new DateOnly(2026, 11, 23), document.Date);
        Assert.Equal(new DateOnly(2026, 12, 31), document.ValidUntil);
        Assert.Equal("https://example.org/page", document.Source);
        Assert.Equal(Audience.Public, document.Audience);
        Assert.Equal(["Une question ?", "Une autre : question ?"], document.Questions);
    }

    [Fact]
    public void Without_front_matter_a_document_is_internal_and_named_by_its_first_heading()
    {
        var document = Readings.Document("fr/note.md", "# Une note\n\nUn texte.");

        Assert.Equal("Une note", document.Title);
        Assert.Equal("fr", document.Language);
        Assert.Equal(Audience.Internal, document.Audience);
        Assert.Equal("Un texte.", document.Text);
    }

    [Theory]
    [InlineData("title: a\nlanguage: de", 3, ProblemKind.NotALanguage, "de")]
    [InlineData("title: a\ndate: 23/11/2026", 3, ProblemKind.NotADate, "date: 23/11/2026")]
    [InlineData("valid_until: 2026-02-30", 2, ProblemKind.NotADate, "valid_until: 2026-02-30")]
    [InlineData("titel: a", 2, ProblemKind.UnknownKey, "titel")]
    [InlineData("source: javascript:alert(1)", 2, ProblemKind.NotAnAddress, "javascript:alert(1)")]
    [InlineData("audience: everyone", 2, ProblemKind.NotAnAudience, "everyone")]
    [InlineData("questions: pourquoi", 2, ProblemKind.NotAList, "questions")]
    [InlineData("title: [a, b]", 2, ProblemKind.NotText, "title")]
    [InlineData("title: a\ntitle: b", 3, ProblemKind.DuplicateKey, "")]
    [InlineData("title: a\n  b: : c", 3, ProblemKind.FrontMatterNotYaml, "")]
    public void A_mistake_is_named_with_its_line(string yaml, int line, ProblemKind kind, string detail)
    {
        var result = Readings.Read("a.md", $"---\n{yaml}\n---\n\nUn texte.");

        Assert.Null(result.Document);
        Assert.Equal(new Problem("a.md", line, kind, detail), Assert.Single(result.Problems));
    }

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var result = Readings.Read("a.md", "---\nlanguage: de\naudience: all\n---\nUn texte.");

        Assert.Equal([2, 3], result.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void Front_matter_that_is_not_closed_is_named()
    {
        var problem = Assert.Single(Readings.Read("a.md", "---\ntitle: a\n\nUn texte.").Problems);

        Assert.Equal(ProblemKind.FrontMatterNotClosed, problem.Kind);
    }
}
