using ChatBot.Search.Documents;

namespace ChatBot.Conversations;

/// <summary>A block's text in three parts, of which the middle one is quoted; each may be empty.</summary>
public sealed record ReadingBlock(ReadingBlockKind Kind, int Level, string Before, string Quoted, string After)
{
    public static ReadingBlock Of(string text, Block block, (int Start, int End)? quote)
    {
        var start = Math.Clamp(quote?.Start ?? block.End, block.Start, block.End);
        var end = Math.Clamp(quote?.End ?? block.End, start, block.End);
        var kind = block.Kind switch
        {
            BlockKind.Heading => ReadingBlockKind.Heading,
            BlockKind.ListItem => ReadingBlockKind.ListItem,
            BlockKind.TableRow => ReadingBlockKind.TableRow,
            _ => ReadingBlockKind.Paragraph,
        };
        return new ReadingBlock(kind, block.Level, text[block.Start..start], text[start..end], text[end..block.End]);
    }
}

/// <summary>How a block is set.</summary>
public enum ReadingBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,
}
