using ChatBot.Search.Readers.Pdf.Segments;

namespace ChatBot.Search.Readers.Pdf.Layout;

/// <summary>
/// Where columns may be parted: upright strips that fewer segments cross than stand on either side.
/// </summary>
internal static class Gutters
{
    private const int Max = 6;
    private const int MaxBins = 1000;
    private const int MinDip = 3;

    public static IReadOnlyList<double> Of(IReadOnlyList<Segment> segments)
    {
        var left = segments.Min(s => s.Left);
        var width = Math.Max(2, (segments.Max(s => s.Right) - left) / MaxBins);
        var crossings = Crossings(segments, left, width);
        var dips = Dips(crossings);
        var found = new List<int>();
        foreach (
            var bin in Enumerable.Range(0, dips.Length).Where(i => dips[i] >= MinDip).OrderByDescending(i => dips[i])
        )
        {
            if (found.Count == Max)
                break;
            if (found.TrueForAll(other => Math.Abs(other - bin) * width > 8))
                found.Add(Middle(crossings, bin));
        }
        return [.. found.Distinct().Select(bin => left + (bin + 0.5) * width)];
    }

    private static int[] Crossings(IReadOnlyList<Segment> segments, double left, double width)
    {
        var changes = new int[MaxBins + 2];
        foreach (var segment in segments)
        {
            changes[Bin(segment.Left)]++;
            changes[Bin(segment.Right) + 1]--;
        }
        for (var i = 1; i < changes.Length; i++)
            changes[i] += changes[i - 1];
        return changes;

        int Bin(double x) => Math.Clamp((int)((x - left) / width), 0, MaxBins);
    }

    // How far crossings sink below what they reach on both sides.
    private static int[] Dips(int[] crossings)
    {
        var dips = new int[crossings.Length];
        var most = 0;
        for (var i = 0; i < crossings.Length; i++)
        {
            most = Math.Max(most, crossings[i]);
            dips[i] = most - crossings[i];
        }
        most = 0;
        for (var i = crossings.Length - 1; i >= 0; i--)
        {
            most = Math.Max(most, crossings[i]);
            dips[i] = Math.Min(dips[i], most - crossings[i]);
        }
        return dips;
    }

    private static int Middle(int[] crossings, int bin)
    {
        var (start, end) = (bin, bin);
        while (start > 0 && crossings[start - 1] == crossings[bin])
            start--;
        while (end + 1 < crossings.Length && crossings[end + 1] == crossings[bin])
            end++;
        return (start + end) / 2;
    }
}
