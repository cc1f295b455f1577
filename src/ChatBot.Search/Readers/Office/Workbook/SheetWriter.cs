using ChatBot.Search.Readers.Faq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>
/// Writes a sheet row by row as it is read, so that a single cell far out costs nothing. The first row
/// of several cells is the header if it holds nothing but words and others follow; where it names questions
/// and answers, each row is one.
/// </summary>
internal sealed class SheetWriter(DocumentBuilder builder, CellReader cells, ReadProblems problems)
{
    /// <summary>Of which text is taken; more is no table that people read.</summary>
    private const int MaxColumns = 200;

    private readonly HashSet<int> hiddenColumns = [];
    private readonly List<QuestionAnswer> questions = [];
    private SheetRow? first;
    private Dictionary<int, string>? header;
    private QuestionColumns? columns;

    public void Write(WorksheetPart part)
    {
        var merged = new MergedCells(part);
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Column) && reader.IsStartElement)
                Hide((Column)reader.LoadCurrentElement()!);
            else if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = row.RowIndex?.Value is > 0 and <= CellAddress.MaxRow and var index ? (int)index : number + 1;
                var texts = Texts(row);
                if (texts.Count == 0)
                    continue;
                merged.Fill(number, texts);
                if (row.Hidden?.Value != true)
                    Take(new SheetRow(number, texts), merged);
            }
        }
        // A sheet of one row has no header.
        if (first is not null)
            Write(first);
        QuestionAnswerList.Write(builder, questions, problems);
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

    private void Take(SheetRow row, MergedCells merged)
    {
        if (header is null)
        {
            if (first is null || first.Texts.Count == 1)
            {
                // What stands alone above a table is its title.
                if (first is not null)
                    Write(first);
                first = row;
                return;
            }
            Begin(first, merged);
            first = null;
        }
        Write(row);
    }

    private void Begin(SheetRow row, MergedCells merged)
    {
        if (!row.Texts.Values.All(text => text.Any(char.IsLetter)))
        {
            header = [];
            Write(row);
            return;
        }
        header = merged.Header(row.Number, row.Texts, MaxColumns);
        var width = header.Keys.Max() + 1;
        columns = QuestionColumns.Of([.. Enumerable.Range(0, width).Select(i => row.Texts.GetValueOrDefault(i, ""))]);
    }

    private void Write(SheetRow row)
    {
        var texts = row.Texts;
        if (columns is not null)
        {
            questions.Add(columns.Entry(column => texts.GetValueOrDefault(column, ""), row.Number));
            return;
        }
        int[] order = [.. texts.Keys.Order()];
        if (order.Length == 1 && header is not { Count: > 0 })
            builder.Paragraph(CleanText.Of(texts[order[0]]));
        else
            builder.TableRow(
                [.. order.Select(i => CleanText.Of(header?.GetValueOrDefault(i) ?? ""))],
                [.. order.Select(i => CleanText.Of(texts[i]))]
            );
    }

    private sealed record SheetRow(int Number, Dictionary<int, string> Texts);
}
