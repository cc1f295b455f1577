using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>Joins paragraphs that go on in the next column or on the next page, past notes at the foot.</summary>
internal static class PageFlow
{
    /// <summary>What is smaller than body text by this share is a note.</summary>
    private const double Small = 0.92;

    public static IReadOnlyList<PdfBlock> Join(IEnumerable<PdfBlock> blocks, Hyphenation hyphenation, double bodySize)
    {
        var joined = new List<PdfBlock>();
        foreach (var block in blocks)
        {
            var last = joined.Count - 1;
            while (last >= 0 && block.Page > joined[last].Page && IsNote(joined[last], bodySize))
                last--;
            if (last < 0 || !GoesOn(joined[last], block))
            {
                joined.Add(block);
                continue;
            }
            // A note stands before what runs over it to the next page, so that pages stay in order.
            var open = joined[last];
            joined.RemoveAt(last);
            var text = hyphenation.Join(open.Text, block.Text);
            var start = text.Length - block.Text.Length;
            joined.Add(
                open with
                {
                    Text = text,
                    Page = open.Page,
                    IsOpen = block.IsOpen,
                    IsFull = block.IsFull,
                    Lines = open.Lines + block.Lines,
                    Turns =
                        block.Page == LastPage(open)
                            ? open.Turns
                            : [.. open.Turns, new Page(PageKind.Page, block.Page, Math.Max(1, start))],
                }
            );
        }
        return joined;
    }

    public static int LastPage(PdfBlock block) => block.Turns.Count > 0 ? block.Turns[^1].Number : block.Page;

    private static bool IsNote(PdfBlock block, double bodySize) => block.Size < Small * bodySize;

    private static bool GoesOn(PdfBlock open, PdfBlock next) =>
        open.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && next is { Kind: BlockKind.Paragraph, IsFirst: true }
        && next.Page - LastPage(open) <= 1
        && Math.Abs(open.Size - next.Size) < 0.6
        && open.IsBold == next.IsBold
        && open.IsOpen
        && (open.IsFull || char.IsLower(next.Text[0]));
}
