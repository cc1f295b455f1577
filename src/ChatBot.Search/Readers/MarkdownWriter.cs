using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ChatBot.Search.Readers;

/// <summary>Writes the blocks of Markdown into a document.</summary>
/// <param name="writeHtml">What becomes of a block of raw HTML.</param>
/// <param name="demotion">How many levels headings stand lower than they say.</param>
internal sealed class MarkdownWriter(DocumentBuilder builder, Action<HtmlBlock> writeHtml, int demotion = 0)
{
    private const int LowestLevel = 6;

    public void Write(Markdig.Syntax.Block block, int depth = 0)
    {
        switch (block)
        {
            case HeadingBlock heading:
                builder.Heading(Math.Min(heading.Level + demotion, LowestLevel), MarkdownText.Of(heading.Inline));
                break;
            case ListBlock list:
                WriteList(list, depth);
                break;
            case Table table:
                WriteTable(table);
                break;
            case HtmlBlock html:
                writeHtml(html);
                break;
            case CodeBlock code:
                builder.Paragraph(code.Lines.ToString());
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Write(child, depth);
                break;
            case LeafBlock leaf:
                builder.Paragraph(MarkdownText.Of(leaf.Inline));
                break;
        }
    }

    private void WriteList(ListBlock list, int depth)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = list.IsOrdered ? $"{item.Order}." : "-";
            var paragraphs = item.TakeWhile(child => child is ParagraphBlock).Cast<ParagraphBlock>().ToList();
            builder.ListItem(depth, marker, string.Join('\n', paragraphs.Select(p => MarkdownText.Of(p.Inline))));
            foreach (var child in item.Skip(paragraphs.Count))
                Write(child, depth + 1);
        }
    }

    private void WriteTable(Table table)
    {
        string[] header = [];
        foreach (var row in table.OfType<TableRow>())
        {
            string[] cells = [.. row.OfType<TableCell>().Select(MarkdownText.Of)];
            if (row.IsHeader)
                header = cells;
            else
                builder.TableRow(header, cells);
        }
    }
}
