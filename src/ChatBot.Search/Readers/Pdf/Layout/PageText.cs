using ChatBot.Search.Readers.Pdf.Segments;

namespace ChatBot.Search.Readers.Pdf.Layout;

/// <summary>What stands on one page, from the top down.</summary>
/// <param name="Bottom">Of the page, in points, like <paramref name="Top"/>.</param>
internal sealed record PageText(int Number, double Bottom, double Top, IReadOnlyList<Segment> Segments)
{
    /// <summary>Where a segment stands: 0 at the foot of the page, 1 at its head.</summary>
    public double Height(Segment segment) => (segment.Baseline - Bottom) / Math.Max(1, Top - Bottom);
}
