using ChatBot.Search.Curation;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Curation;

public class AskedReaderTests
{
    private static readonly Dictionary<string, IReadOnlySet<string>> Places = new(StringComparer.Ordinal)
    {
        ["fr/finul.md"] = new HashSet<string>(StringComparer.Ordinal) { "siege" },
    };

    [Fact]
    public void Each_paragraph_is_a_place_and_ways_to_ask_for_it()
    {
        var (sections, problems) = Read(
            "# remark\nfr/finul.md#siege\nWhere is it?\n\n\nfr/finul.md#siege\r\nfinul seat\n"
        );

        Assert.Empty(problems);
        Assert.Equal(["en", "en"], sections.Select(asked => asked.Language));
        Assert.All(sections, asked => Assert.Equal(("fr/finul.md", "siege"), (asked.Document, asked.Section)));
        Assert.Equal(
            [
                ["Where is it?"],
                ["finul seat"],
            ],
            sections.Select(asked => asked.Lines)
        );
    }

    [Theory]
    [InlineData("fr/none.md#siege\nWhere?", ProblemKind.UnknownDocument, "fr/none.md")]
    [InlineData("fr/finul.md#none\nWhere?", ProblemKind.UnknownSection, "none")]
    [InlineData("fr/finul.md\nWhere?", ProblemKind.UnknownSection, "")]
    [InlineData("Where is it?\nfinul seat", ProblemKind.UnknownDocument, "Where is it?")]
    [InlineData("fr/finul.md#siege\n# nothing else", ProblemKind.Empty, "")]
    public void A_paragraph_that_leads_nowhere_is_reported_by_its_line_and_the_others_stay(
        string paragraph,
        ProblemKind kind,
        string detail
    )
    {
        var (sections, problems) = Read($"# remark\n\n{paragraph}\n\nfr/finul.md#siege\nWhere is it?\n");

        Assert.Equal(new Problem("questions/en.txt", 3, kind, detail), Assert.Single(problems));
        Assert.Single(sections);
    }

    [Fact]
    public void A_file_that_names_no_language_is_reported() =>
        Assert.Equal(
            new Problem("questions/more.txt", null, ProblemKind.NotALanguage, "more"),
            Assert.Single(
                AskedReader.Read(new CurationFile("questions/more.txt", "Where?"), Places.GetValueOrDefault).Problems
            )
        );

    private static (IReadOnlyList<AskedSection> Sections, IReadOnlyList<Problem> Problems) Read(string text) =>
        AskedReader.Read(new CurationFile("questions/en.txt", text), Places.GetValueOrDefault);
}
