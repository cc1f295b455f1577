using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>
/// Writes a table; its first row is a header if it is marked so or bold throughout. What spans several rows
/// stands in each of them, so that a row can be read alone.
/// </summary>
internal sealed class WordTable(DocumentBuilder builder, WordStyles styles)
{
    private const int MaxColumns = 200;

    private readonly Dictionary<int, string> spanning = [];

    /// <summary>To the notes that the cells refer to.</summary>
    public List<FootnoteEndnoteReferenceType> Notes { get; } = [];

    public void Write(Table table)
    {
        IReadOnlyList<string> header = [];
        var isFirst = true;
        foreach (
            var row in table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null)
        )
        {
            var isHeader = isFirst && IsHeader(row) && table.Elements<TableRow>().Skip(1).Any();
            var cells = Cells(row, isHeader);
            if (isHeader && cells.Count > 1)
                header = cells;
            else
                builder.TableRow(header, cells);
            isFirst = false;
        }
    }

    private static bool IsHeader(TableRow row) =>
        row.TableRowProperties?.GetFirstChild<TableHeader>() is not null
        || row.Descendants<Run>()
            .Where(run => run.InnerText.Trim().Length > 0)
            .All(run => run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));

    private List<string> Cells(TableRow row, bool isHeader)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<TableCell>())
        {
            var text = Text(cell);
            var merge = cell.TableCellProperties?.VerticalMerge;
            if (merge is { Val.InnerText: "restart" })
                spanning[cells.Count] = text;
            else if (merge is null)
                spanning.Remove(cells.Count);
            else if (text.Length == 0)
                text = spanning.GetValueOrDefault(cells.Count, "");
            var columns = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MaxColumns);
            for (var i = 0; i < columns && cells.Count < MaxColumns; i++)
                cells.Add(i == 0 || isHeader ? text : "");
        }
        return cells;
    }

    private string Text(TableCell cell)
    {
        var texts = new List<string>();
        Read(cell, texts);
        return string.Join(' ', texts);
    }

    private void Read(OpenXmlElement parent, List<string> texts)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is not Paragraph paragraph)
            {
                Read(child is AlternateContent alternatives ? WordText.Chosen(alternatives) : child, texts);
                continue;
            }
            var words = WordText.Of(paragraph, styles);
            if (words.ToString() is { Length: > 0 } text)
                texts.Add(text);
            Notes.AddRange(words.Notes);
            foreach (var box in words.Boxes)
                Read(box, texts);
        }
    }
}
