using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>
/// Writes a sheet row by row as it is read, so that a single cell far out costs nothing. The first row
/// that holds nothing but words, before others, is the header.
/// </summary>
internal sealed class SheetWriter(DocumentBuilder builder, CellReader cells)
{
    /// <summary>Of which text is taken; more is no table that people read.</summary>
    private const int MaxColumns = 200;

    private readonly HashSet<int> hiddenColumns = [];
    private Dictionary<int, string>? header;
    private QuestionColumns? columns;

    public void Write(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        Dictionary<int, string>? first = null;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Column) && reader.IsStartElement)
                Hide((Column)reader.LoadCurrentElement()!);
            else if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                var texts = row.Hidden?.Value == true ? [] : Texts(row);
                if (texts.Count == 0)
                    continue;
                if (header is null && first is null)
                    first = texts;
                else
                {
                    Begin(first);
                    first = null;
                    WriteRow(texts);
                }
            }
        }
        // A sheet of one row has no header.
        if (first is not null)
            WriteRow(first);
    }

    private void Hide(Column column)
    {
        if (column.Hidden?.Value != true)
            return;
        for (var i = column.Min?.Value ?? 1; i <= Math.Min(column.Max?.Value ?? 0, 16_384); i++)
            hiddenColumns.Add((int)i - 1);
    }

    private Dictionary<int, string> Texts(Row row)
    {
        var texts = new Dictionary<int, string>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = CellAddress.Column(cell.CellReference?.Value) ?? next;
            next = column + 1;
            if (texts.Count < MaxColumns && !hiddenColumns.Contains(column) && cells.Read(cell) is { Length: > 0 } text)
                texts.TryAdd(column, text);
        }
        return texts;
    }

    private void Begin(Dictionary<int, string>? first)
    {
        if (first is null)
            return;
        if (first.Count > 1 && first.Values.All(text => text.Any(char.IsLetter)))
        {
            header = first;
            var width = first.Keys.Max() + 1;
            columns = QuestionColumns.Find([.. Enumerable.Range(0, width).Select(i => first.GetValueOrDefault(i, ""))]);
        }
        else
        {
            header = [];
            WriteRow(first);
        }
    }

    private void WriteRow(Dictionary<int, string> texts)
    {
        if (columns is not null)
        {
            if (
                texts.TryGetValue(columns.Question, out var question)
                && texts.TryGetValue(columns.Answer, out var answer)
            )
            {
                builder.Heading(2, question);
                builder.Paragraph(answer);
            }
            return;
        }
        int[] order = [.. texts.Keys.Order()];
        if (order.Length == 1 && header is not { Count: > 0 })
            builder.Paragraph(texts[order[0]]);
        else
            builder.TableRow(
                [.. order.Select(i => header?.GetValueOrDefault(i) ?? "")],
                [.. order.Select(i => texts[i])]
            );
    }
}
