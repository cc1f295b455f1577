using System.Globalization;
using AngleSharp.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>
/// A table that holds data: its header and rows with a cell for each column. What spans several rows
/// stands in each of them, so that a row can be read alone.
/// </summary>
/// <param name="Header">Empty where the table has none.</param>
internal sealed record HtmlTable(string Caption, IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows)
{
    private const int MaxColumns = 200;
    private const int MaxSpan = 1000;

    /// <summary>Null for a table that only lays out what stands in it.</summary>
    public static HtmlTable? Of(IElement table)
    {
        var rows = RowsOf(table).Where(row => !Visibility.IsSkipped(row)).ToList();
        if (IsLayout(table, rows))
            return null;
        var grid = Grid(rows);
        var headers = rows.TakeWhile(IsHeader).Count();
        if (headers == rows.Count)
            headers = 0;
        var header = grid.Take(headers)
            .Aggregate((IReadOnlyList<string>)[], (above, row) => [.. row.Select((cell, i) => Under(above, i, cell))]);
        var caption = table.Children.FirstOrDefault(child => child.LocalName == "caption");
        return new HtmlTable(caption is null ? "" : HtmlText.Of(caption), header, grid.Skip(headers));
    }

    private static IEnumerable<IElement> RowsOf(IElement table) =>
        table
            .Children.SelectMany(child =>
                child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children : (IEnumerable<IElement>)[child]
            )
            .Where(row => row.LocalName == "tr");

    private static IEnumerable<IElement> CellsOf(IElement row) =>
        row.Children.Where(cell => cell.LocalName is "td" or "th" && !Visibility.IsSkipped(cell));

    private static bool IsLayout(IElement table, List<IElement> rows)
    {
        if (table.GetAttribute("role") is "presentation" or "none" || rows.All(row => CellsOf(row).Take(2).Count() < 2))
            return true;
        if (table.QuerySelector("table, h1, h2, h3, h4, h5, h6") is not null)
            return true;
        return rows.Count == 1 && !rows.Exists(row => row.Children.Any(cell => cell.LocalName == "th"));
    }

    private static bool IsHeader(IElement row) =>
        row.ParentElement?.LocalName == "thead" || CellsOf(row).All(cell => cell.LocalName == "th");

    // A header over several columns stands before those of each.
    private static string Under(IReadOnlyList<string> above, int column, string cell)
    {
        var upper = column < above.Count ? above[column] : "";
        return upper.Length == 0 || upper == cell ? cell
            : cell.Length == 0 ? upper
            : $"{upper} {cell}";
    }

    // One by one: spans may blow up a small page.
    private static IEnumerable<IReadOnlyList<string>> Grid(List<IElement> rows)
    {
        var spanning = new Dictionary<int, (string Text, int Rows)>();
        foreach (var row in rows)
        {
            var cells = new List<string>();
            var isHeader = IsHeader(row);
            foreach (var cell in CellsOf(row))
            {
                FillSpanned(cells, spanning);
                var text = HtmlText.Of(cell);
                var (columns, height) = (Span(cell, "colspan"), Span(cell, "rowspan"));
                for (var i = 0; i < columns && cells.Count < MaxColumns; i++)
                {
                    var part = i == 0 || isHeader ? text : "";
                    if (height > 1)
                        spanning[cells.Count] = (part, height - 1);
                    cells.Add(part);
                }
            }
            FillSpanned(cells, spanning);
            yield return cells;
        }
    }

    private static void FillSpanned(List<string> cells, Dictionary<int, (string Text, int Rows)> spanning)
    {
        while (spanning.Remove(cells.Count, out var above))
        {
            if (above.Rows > 1)
                spanning[cells.Count] = (above.Text, above.Rows - 1);
            cells.Add(above.Text);
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, MaxSpan)
            : 1;
}
