using ChatBot.Search.Readers.Pdf.Segments;

namespace ChatBot.Search.Readers.Pdf.Layout;

/// <summary>
/// Finds columns of running text and puts them one behind the other. A gutter is where many segments
/// begin beside others; what crosses it (a heading over both columns) divides them into bands.
/// </summary>
internal static class ReadingOrder
{
    private const int MaxDepth = 4;
    private const int MinLines = 3;

    /// <param name="segments">From the top down.</param>
    public static IReadOnlyList<Region> Of(IReadOnlyList<Segment> segments)
    {
        var regions = new List<Region>();
        if (segments.Count > 0)
            Add(regions, [.. segments], segments.Count(s => s.IsRightToLeft) * 2 > segments.Count, 0);
        return regions;
    }

    private static void Add(List<Region> regions, List<Segment> segments, bool isRightToLeft, int depth)
    {
        var best =
            depth >= MaxDepth
                ? null
                : Gutters
                    .Of(segments)
                    .Select(x => Divide(segments, x))
                    .Where(bands => bands.Any(band => band.IsDivided))
                    .MaxBy(bands =>
                        bands.Where(band => band.IsDivided).Sum(band => band.Left.Count + band.Right.Count)
                    );
        if (best is null)
        {
            regions.Add(Plain(segments, segments, isRightToLeft));
            return;
        }
        var open = new List<Segment>();
        foreach (var band in best)
        {
            if (!band.IsDivided)
            {
                open.AddRange(band.All);
                continue;
            }
            if (open.Count > 0)
                regions.Add(Plain(open, segments, isRightToLeft));
            open = [];
            Add(regions, isRightToLeft ? band.Right : band.Left, isRightToLeft, depth + 1);
            Add(regions, isRightToLeft ? band.Left : band.Right, isRightToLeft, depth + 1);
        }
        if (open.Count > 0)
            regions.Add(Plain(open, segments, isRightToLeft));
    }

    private static Region Plain(List<Segment> segments, List<Segment> column, bool isRightToLeft) =>
        new(segments, column.Min(s => s.Left), column.Max(s => s.Right), isRightToLeft);

    private static List<Band> Divide(List<Segment> segments, double x)
    {
        var bands = new List<Band>();
        var band = new Band();
        foreach (var segment in segments)
        {
            if (segment.Left < x - 1 && segment.Right > x + 1)
            {
                bands.Add(band);
                bands.Add(new Band { All = { segment } });
                band = new Band();
                continue;
            }
            band.All.Add(segment);
            (segment.Right <= x + 1 ? band.Left : band.Right).Add(segment);
        }
        bands.Add(band);
        bands = [.. bands.SelectMany(WithoutHeadingBelow)];
        foreach (var each in bands)
            each.IsDivided = IsText(each.Left) && IsText(each.Right) && !IsTable(each);
        return bands;
    }

    // A short heading below two columns does not cross their gutter, and is yet no part of the first.
    private static IEnumerable<Band> WithoutHeadingBelow(Band band)
    {
        if (band.Left.Count < MinLines || band.Right.Count < MinLines)
            return [band];
        var size = Median(band.All.Select(s => s.Size));
        var end = band.All.Count;
        while (end > 0 && band.All[end - 1].Size > 1.1 * size)
            end--;
        if (end == band.All.Count)
            return [band];
        var upper = new Band();
        upper.All.AddRange(band.All.Take(end));
        var below = band.All.Skip(end).ToHashSet(ReferenceEqualityComparer.Instance);
        upper.Left.AddRange(band.Left.Where(s => !below.Contains(s)));
        upper.Right.AddRange(band.Right.Where(s => !below.Contains(s)));
        var rest = new Band();
        rest.All.AddRange(band.All.Skip(end));
        return [upper, rest];
    }

    // Lines of running text fill their column; those of tables and addresses do not.
    private static bool IsText(List<Segment> side)
    {
        var lines = new List<(double Left, double Right, double Baseline, int Length)>();
        foreach (var s in side)
        {
            if (lines.Count > 0 && lines[^1].Baseline - s.Baseline < 0.4 * s.Size)
            {
                var (left, right, baseline, length) = lines[^1];
                lines[^1] = (Math.Min(left, s.Left), Math.Max(right, s.Right), baseline, length + s.Text.Length);
            }
            else
                lines.Add((s.Left, s.Right, s.Baseline, s.Text.Length));
        }
        if (lines.Count < MinLines)
            return false;
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        return Median(lines.Select(line => line.Right - line.Left)) >= 0.6 * width
            && Median(lines.Select(line => (double)line.Length)) >= 16;
    }

    // Rows that begin at one height on both sides, with space between them.
    private static bool IsTable(Band band)
    {
        var rows = new List<(Segment? Left, Segment? Right)>();
        var bottom = double.PositiveInfinity;
        var edge = band.Right.Min(s => s.Left);
        foreach (var segment in band.All)
        {
            var isLeft = segment.Left < edge;
            if (rows.Count == 0 || bottom - segment.Top > segment.Size * 0.5)
                rows.Add((null, null));
            var row = rows[^1];
            rows[^1] = isLeft ? (row.Left ?? segment, row.Right) : (row.Left, row.Right ?? segment);
            bottom = Math.Min(bottom, segment.Bottom);
        }
        var aligned = rows.Count(r =>
            r.Left is { } left && r.Right is { } right && Math.Abs(left.Baseline - right.Baseline) < left.Size * 0.3
        );
        return rows.Count >= 3 && aligned >= 0.8 * rows.Count;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private sealed class Band
    {
        public List<Segment> All { get; } = [];
        public List<Segment> Left { get; } = [];
        public List<Segment> Right { get; } = [];
        public bool IsDivided { get; set; }
    }
}
