using ChatBot.Search.Documents;

namespace ChatBot.Conversations;

/// <summary>A block's text, cut where a quote or a page begins or ends.</summary>
public sealed record ReadingBlock(ReadingBlockKind Kind, int Level, IReadOnlyList<ReadingRun> Runs)
{
    /// <param name="sectionId">What the link of a quote leads to: the quote itself, as its section may be long.</param>
    /// <param name="pages">Those that begin at or in the block, or before it and after the block before.</param>
    public static ReadingBlock Of(
        string text,
        Block block,
        (int Start, int End)? quote,
        IReadOnlyList<Page> pages,
        string sectionId
    )
    {
        var kind = block.Kind switch
        {
            BlockKind.Heading => ReadingBlockKind.Heading,
            BlockKind.ListItem => ReadingBlockKind.ListItem,
            BlockKind.TableRow => ReadingBlockKind.TableRow,
            _ => ReadingBlockKind.Paragraph,
        };
        int Inside(int offset) => Math.Clamp(offset, block.Start, block.End);
        int[] cuts =
        [
            .. new[] { block.Start, block.End, Inside(quote?.Start ?? block.End), Inside(quote?.End ?? block.End) }
                .Concat(pages.Select(page => Inside(page.Start)))
                .Distinct()
                .Order(),
        ];
        return new ReadingBlock(
            kind,
            block.Level,
            [
                .. cuts.Zip(
                    cuts.Skip(1),
                    (start, end) =>
                        new ReadingRun(
                            text[start..end],
                            quote?.Start <= start && end <= quote?.End,
                            pages.LastOrDefault(page => Inside(page.Start) == start),
                            quote?.Start == start ? sectionId : null
                        )
                ),
            ]
        );
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
