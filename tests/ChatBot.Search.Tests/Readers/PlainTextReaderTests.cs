using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers;

public class PlainTextReaderTests
{
    [Fact]
    public void Blank_lines_part_paragraphs_and_the_first_short_line_is_the_title()
    {
        var document = Readings.Document(
            "a.txt",
            "\uFEFFUn titre\r\n\r\nPremière ligne,\r\nsuite.\r\n\r\n\r\nSecond paragraphe.\r\n"
        );

        Assert.Equal("Un titre", document.Title);
        Assert.Equal("Un titre\n\nPremière ligne,\nsuite.\n\nSecond paragraphe.", document.Text);
    }

    [Fact]
    public void A_list_item_ends_where_the_next_paragraph_begins()
    {
        var document = Readings.Document("a.txt", "Titre\n\n  • Une légende.\nUn paragraphe.");

        var blocks = document.Sections[0].Blocks;

        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.ListItem, BlockKind.Paragraph],
            blocks.Select(block => block.Kind)
        );
        Assert.Equal("Une légende.", document.TextOf(blocks[1]));
    }

    [Fact]
    public void Underlined_lines_are_headings_and_the_first_of_its_kind_the_title()
    {
        var document = Readings.Document(
            "a.txt",
            "Le guide\n========\n\nAvant.\n\nLes dates\n---------\nElles comptent.\n\n-----\n\nLes lieux\n---\n\nAussi."
        );

        Assert.Equal("Le guide", document.Title);
        Assert.Equal(["", "Les dates", "Les lieux"], document.Sections.Select(section => section.Title));
        Assert.Equal("Avant.\n\nLes dates\n\nElles comptent.\n\nLes lieux\n\nAussi.", document.Text);
    }

    [Theory]
    [InlineData("1. Généralités", 2)]
    [InlineData("2.3 Le mandat", 3)]
    [InlineData("2.3.1. Le mandat", 4)]
    [InlineData("IV. Le budget", 2)]
    [InlineData("Chapitre 2", 2)]
    [InlineData("Section 3 : les dates", 2)]
    [InlineData("Capítulo 4", 2)]
    [InlineData("Глава 1. Общие положения", 2)]
    [InlineData("الفصل الأول", 2)]
    [InlineData("第三章 预算", 2)]
    [InlineData("1. 预算", 2)]
    public void A_numbered_line_alone_above_text_is_a_heading(string line, int level)
    {
        var document = Readings.Document("a.txt", $"Un début de texte.\n\n{line}\n\nUn paragraphe.");

        Assert.Equal(line, document.Sections[1].Title);
        Assert.Equal(level, document.Sections[1].Blocks[0].Level);
    }

    [Theory]
    [InlineData(
        "1. Apporter le passeport\n2. Remplir le formulaire",
        "1. Apporter le passeport\n2. Remplir le formulaire"
    )]
    [InlineData("a) un\nb) deux", "a) un\nb) deux")]
    [InlineData("1) un\nsuite\n2) deux", "1) un\nsuite\n2) deux")]
    public void Numbered_lines_in_a_row_are_a_list(string list, string written)
    {
        var document = Readings.Document("a.txt", $"Il faut :\n\n{list}");

        Assert.Equal("Il faut :\n\n" + written, document.Text);
        Assert.Equal(2, document.Sections.Single().Blocks.Count(block => block.Kind == BlockKind.ListItem));
    }

    [Theory]
    [InlineData("1. Apporter le passeport\n\n2. Remplir le formulaire\n\n3. Signer")]
    [InlineData("2026 Budget\n\nTexte.")]
    [InlineData("1. Une phrase entière.\n\nTexte.")]
    [InlineData("M. Dupont\n\nTexte.")]
    public void What_is_no_heading_stays_text(string text) =>
        Assert.Single(Readings.Document("a.txt", "Un début de texte.\n\n" + text).Sections);

    [Fact]
    public void Ten_megabytes_are_read_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("1. Titre\n\nUn paragraphe qui dit quelque chose.\n\n", 100_000));

        Assert.Equal(100_000, Readings.Document("a.txt", text).Sections.Count);
    }
}
