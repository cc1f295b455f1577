using ChatBot.Search.Documents;
using ChatBot.Search.Readers.Pdf.Blocks;

namespace ChatBot.Search.Readers.Pdf;

/// <summary>Writes blocks into a document, with the pages they stand on.</summary>
internal sealed class PdfWriter(DocumentBuilder builder, Headings headings)
{
    private readonly List<double> indents = [];
    private int page;

    public void Write(IReadOnlyList<PdfBlock> blocks)
    {
        foreach (var block in blocks.Where(block => !ReferenceEquals(block, headings.TitleBlock)))
        {
            if (block.Page > page)
                builder.BeginPage(PageKind.Page, page = block.Page);
            var level = headings.Level(block);
            if (level > 0)
                builder.Heading(level, Headings.Text(block));
            else if (block.Kind == BlockKind.ListItem)
                builder.ListItem(Depth(block.Indent, block.Size), block.Marker, block.Text, block.Turns);
            else if (block.Cells.Count > 0)
                builder.TableRow(block.Header, block.Cells);
            else
                builder.Paragraph(block.Text, block.Turns);
            if (level > 0 || block.Kind != BlockKind.ListItem)
                indents.Clear();
            page = Math.Max(page, PageFlow.LastPage(block));
        }
    }

    private int Depth(double indent, double size)
    {
        while (indents.Count > 0 && indents[^1] > indent + size * 0.4)
            indents.RemoveAt(indents.Count - 1);
        if (indents.Count == 0 || indents[^1] < indent - size * 0.4)
            indents.Add(indent);
        return indents.Count - 1;
    }
}
