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
}
