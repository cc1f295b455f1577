using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>
/// Plain text to sections, paragraphs and list items. A first line alone, short and without a full stop, is
/// the title; so is a first heading underlined like no other.
/// </summary>
internal static class PlainTextReader
{
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems) is not { } text)
            return null;
        var blocks = PlainTextBlocks.Of(text).ToList();
        var builder = new DocumentBuilder(limits);
        string? title = null;
        if (blocks is [{ Underline: not null } top, ..] && blocks.Count(b => b.Underline == top.Underline) == 1)
        {
            title = top.Text;
            blocks.RemoveAt(0);
        }
        else if (blocks is [{ Kind: BlockKind.Paragraph } first, ..] && PlainTextHeading.IsTitle(first.Text))
        {
            title = first.Text;
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            if (Level(blocks, i) is > 0 and var level)
                builder.Heading(level, blocks[i].Text);
            else if (blocks[i].Kind == BlockKind.ListItem)
                builder.ListItem(0, blocks[i].Marker, blocks[i].Text);
            else
                builder.Paragraph(blocks[i].Text);
        }
        return builder.Build(new DocumentProperties { Title = title });
    }

    // A number stands before a heading only where text follows: what is followed by its like is a list.
    private static int Level(List<PlainTextBlock> blocks, int index)
    {
        var block = blocks[index];
        if (block.Underline is { } underline)
            return PlainTextHeading.LevelOfUnderline(underline);
        var level = LevelOfNumber(block);
        if (level == 0 || index + 1 == blocks.Count)
            return 0;
        var next = LevelOfNumber(blocks[index + 1]);
        return next == 0 || next > level ? level : 0;
    }

    private static int LevelOfNumber(PlainTextBlock block) =>
        block is { Kind: BlockKind.Paragraph, Underline: null } ? PlainTextHeading.LevelOfNumber(block.Text) : 0;
}
