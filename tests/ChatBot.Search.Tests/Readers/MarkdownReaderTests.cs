using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers;

public class MarkdownReaderTests
{
    [Fact]
    public void Marks_leave_their_words()
    {
        var document = Readings.Document(
            "a.md",
            "Un *mot*, un **autre**, `code` et [un lien](https://example.org).<br>\nSuite &amp; fin."
        );

        Assert.Equal("Un mot, un autre, code et un lien. Suite & fin.", document.Text);
    }

    [Fact]
    public void Headings_open_sections_and_keep_those_above_them()
    {
        var document = Readings.Document("a.md", "Avant.\n\n## Un\n\nA.\n\n### Deux\n\nB.\n\n## Trois\n\nC.");

        Assert.Equal(["start", "un", "deux", "trois"], document.Sections.Select(section => section.Id));
        Assert.Equal(["Un", "Deux"], document.Sections[2].Headings);
        Assert.Equal(["Trois"], document.Sections[3].Headings);
    }

    [Fact]
    public void Every_block_stands_at_its_place_in_the_text()
    {
        var document = Readings.Document(
            "a.md",
            "## Titre\n\nPhrase :\n\n- un\n- deux\n  - trois\n\n1. quatre\n\n> Citation."
        );

        var blocks = document.Sections.SelectMany(section => section.Blocks);

        Assert.Equal(
            ["Titre", "Phrase :", "un", "deux", "trois", "quatre", "Citation."],
            blocks.Select(document.TextOf)
        );
        Assert.Equal("Titre\n\nPhrase :\n\n- un\n- deux\n  - trois\n1. quatre\n\nCitation.", document.Text);
    }

    [Fact]
    public void A_table_row_carries_its_header()
    {
        var document = Readings.Document(
            "a.md",
            "| Mission | Lieu |\n|---|---|\n| FINUL | Liban |\n| MINUK | Kosovo |"
        );

        Assert.Equal("Mission: FINUL · Lieu: Liban\nMission: MINUK · Lieu: Kosovo", document.Text);
    }

    [Fact]
    public void A_comment_names_the_source_of_its_section_and_is_not_text()
    {
        var document = Readings.Document(
            "a.md",
            "## Un\n<!-- source: https://example.org/un -->\n\nA.\n\n## Deux\n\nB."
        );

        Assert.Equal(["https://example.org/un", null], document.Sections.Select(section => section.Source));
        Assert.DoesNotContain("source", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_section_source_is_named_with_its_line()
    {
        var result = Readings.Read("a.md", "---\ntitle: a\n---\n\n## Un\n<!-- source: example.org -->\n\nA.");

        Assert.Equal(new Problem("a.md", 6, ProblemKind.NotAnAddress, "example.org"), Assert.Single(result.Problems));
    }

    [Fact]
    public void Html_is_dropped()
    {
        var document = Readings.Document("a.md", "<script>alert(1)</script>\n\nUn <b>mot</b>.");

        Assert.Equal("Un mot.", document.Text);
    }

    [Fact]
    public void Equal_headings_get_anchors_of_their_own()
    {
        var document = Readings.Document("a.md", "## Où\n\nA.\n\n## Où\n\nB.\n\n## 维持和平\n\nC.");

        Assert.Equal(["ou", "ou-2", "维持和平"], document.Sections.Select(section => section.Id));
    }
}
