using ChatBot.Search.Documents;
using ChatBot.Search.Readers.Pdf.Layout;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>
/// Takes rows whose segments stand in common columns for a table. Lines of a cell that is wrapped are
/// joined: what leaves the first column empty, or follows closer than rows do, goes on.
/// </summary>
internal sealed class TableFinder(Hyphenation hyphenation, Region region, int page)
{
    private const int MinColumns = 2;

    /// <summary>In font sizes: wider than any space between words.</summary>
    private const double WideGap = 1.5;

    /// <summary>How many rows from <paramref name="start"/> on make a table; 0 where they make none.</summary>
    public static int Length(IReadOnlyList<Row> rows, int start)
    {
        if (rows[start].Segments.Count < MinColumns)
            return 0;
        var end = start;
        for (var i = start + 1; i < rows.Count && Follows(rows, start, i); i++)
        {
            if (rows[i].Segments.Count >= MinColumns)
                end = i;
            else if (i - end > 2)
                break;
        }
        var last = end;
        // A last cell that is wrapped stands alone below its first line.
        while (
            last + 1 < rows.Count
            && rows[last + 1].Segments.Count == 1
            && last > start
            && rows[last + 1].Segments[0].Left > rows[start].Segments.Max(s => s.Left) - 2
            && Gap(rows, last + 1) < 1.5 * rows[last].Size
        )
            last++;
        return end > start && IsAligned(rows, start, last) ? last - start + 1 : 0;
    }

    // Gaps between the words of justified lines may be as wide, but stand where they happen to.
    private static bool IsAligned(IReadOnlyList<Row> rows, int start, int end)
    {
        var columns = Columns(rows, start, end);
        var isFew = end == start + 1;
        var segments = rows.Skip(start).Take(end - start + 1).SelectMany(row => row.Segments).ToList();
        return columns.Count >= MinColumns
            && columns
                .Zip(columns.Skip(1))
                .All(pair =>
                {
                    if (pair.Second.Left - pair.First.Right >= WideGap * rows[start].Size)
                        return true;
                    var own = segments.Where(s => s.Left < pair.Second.Right && pair.Second.Left < s.Right).ToList();
                    return !isFew
                        && (
                            own.Count(s => s.Left - pair.Second.Left < 2) >= 0.8 * own.Count
                            || own.Count(s => pair.Second.Right - s.Right < 2) >= 0.8 * own.Count
                        );
                });
    }

    private static double Gap(IReadOnlyList<Row> rows, int i) => rows[i - 1].Baseline - rows[i].Baseline;

    private static bool Follows(IReadOnlyList<Row> rows, int start, int i) =>
        Gap(rows, i) < 4 * rows[i].Size
        && Math.Abs(rows[i].Size - rows[start].Size) < 2
        && Columns(rows, Math.Max(start, i - 6), i).Count >= MinColumns;

    private static List<(double Left, double Right)> Columns(IReadOnlyList<Row> rows, int start, int end)
    {
        var columns = new List<(double Left, double Right)>();
        for (var i = start; i <= end; i++)
        {
            foreach (var segment in rows[i].Segments)
            {
                var (left, right) = (segment.Left, segment.Right);
                foreach (var column in columns.Where(c => c.Left < right && left < c.Right).ToList())
                {
                    (left, right) = (Math.Min(left, column.Left), Math.Max(right, column.Right));
                    columns.Remove(column);
                }
                columns.Add((left, right));
            }
        }
        columns.Sort();
        return columns;
    }

    public IEnumerable<PdfBlock> Read(IReadOnlyList<Row> rows, int start, int length)
    {
        var columns = Columns(rows, start, start + length - 1);
        if (region.IsRightToLeft)
            columns.Reverse();
        var table = new List<(string[] Cells, bool IsBold, double Size)>();
        var closest = Enumerable.Range(start + 1, length - 1).Min(i => Gap(rows, i));
        for (var i = start; i < start + length; i++)
        {
            var cells = Cells(rows[i], columns);
            var goesOn = i > start && (cells[0].Length == 0 || IsWrapped(rows, start, length, i, closest));
            if (goesOn)
                table[^1] = table[^1] with { Cells = [.. table[^1].Cells.Zip(cells, hyphenation.Join)] };
            else
                table.Add((cells, rows[i].Segments.All(s => s.IsBold), rows[i].Size));
        }
        var hasHeader = table.Count > 1 && (IsHeader(table[0].IsBold, table[1].IsBold) || IsNamed(table));
        string[] header = hasHeader ? table[0].Cells : [];
        foreach (var (cells, _, size) in table.Skip(hasHeader ? 1 : 0))
        {
            yield return new PdfBlock(BlockKind.TableRow, string.Join(" · ", cells), page, size, false)
            {
                Header = header,
                Cells = cells,
            };
        }
    }

    // Rows stand farther apart than lines of one cell, where both occur.
    private static bool IsWrapped(IReadOnlyList<Row> rows, int start, int length, int i, double closest)
    {
        var widest = Enumerable.Range(start + 1, length - 1).Max(k => Gap(rows, k));
        return widest > 1.25 * closest && closest < 1.6 * rows[i].Size && Gap(rows, i) < closest * 1.12;
    }

    private static bool IsHeader(bool first, bool second) => first && !second;

    // A first row of words over a column of numbers.
    private static bool IsNamed(List<(string[] Cells, bool IsBold, double Size)> table) =>
        table[0].Cells.All(cell => cell.Length > 0 && !cell.Any(char.IsDigit))
        && Enumerable
            .Range(0, table[0].Cells.Length)
            .Any(column => table.Skip(1).All(row => row.Cells[column] is [var c, ..] && char.IsDigit(c)));

    private static string[] Cells(Row row, List<(double Left, double Right)> columns) =>
        [
            .. columns.Select(column =>
                string.Join(
                    ' ',
                    row.Segments.Where(s => s.Left < column.Right && column.Left < s.Right).Select(s => s.Text)
                )
            ),
        ];
}
