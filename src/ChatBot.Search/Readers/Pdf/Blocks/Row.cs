using ChatBot.Search.Readers.Pdf.Layout;
using ChatBot.Search.Readers.Pdf.Segments;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>The segments that stand on one height of a region, in reading order.</summary>
internal sealed record Row(IReadOnlyList<Segment> Segments)
{
    public double Baseline => Segments[0].Baseline;

    public double Size => Segments.MaxBy(s => s.Text.Length)!.Size;

    /// <summary>All of it as one line.</summary>
    public Segment Line =>
        Segments.Count == 1
            ? Segments[0]
            : Segments.MaxBy(s => s.Text.Length)! with
            {
                Text = string.Join(' ', Segments.Select(s => s.Text)),
                Left = Segments.Min(s => s.Left),
                Right = Segments.Max(s => s.Right),
                IsBold = Segments.All(s => s.IsBold),
            };

    /// <summary>From the top down; a bullet or number is one segment with what it stands before.</summary>
    public static IReadOnlyList<Row> Of(Region region)
    {
        var rows = new List<List<Segment>>();
        foreach (var segment in region.Segments)
        {
            if (
                rows.Count > 0
                && rows[^1][0].Baseline - segment.Baseline < 0.4 * Math.Min(rows[^1][0].Size, segment.Size)
            )
                rows[^1].Add(segment);
            else
                rows.Add([segment]);
        }
        return
        [
            .. rows.Select(row => new Row(
                WithMarker([.. region.IsRightToLeft ? row.OrderByDescending(s => s.Right) : row.OrderBy(s => s.Left)])
            )),
        ];
    }

    private static List<Segment> WithMarker(List<Segment> row)
    {
        if (row.Count < 2 || !ListMarker.IsMarker(row[0].Text))
            return row;
        var joined = row[1] with
        {
            Text = $"{row[0].Text} {row[1].Text}",
            Left = Math.Min(row[0].Left, row[1].Left),
            Right = Math.Max(row[0].Right, row[1].Right),
        };
        return [joined, .. row.Skip(2)];
    }
}
