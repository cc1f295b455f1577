using ChatBot.Search.Readers.Pdf.Segments;

namespace ChatBot.Search.Readers.Pdf.Layout;

/// <summary>Part of a page that is read from the top down; its edges are those of the column it stands in.</summary>
internal sealed record Region(IReadOnlyList<Segment> Segments, double Left, double Right, bool IsRightToLeft)
{
    /// <summary>How far from the edge where lines begin.</summary>
    public double Indent(Segment line) => IsRightToLeft ? Right - line.Right : line.Left - Left;

    /// <summary>How much room is left behind the line.</summary>
    public double Room(Segment line) => IsRightToLeft ? line.Left - Left : Right - line.Right;
}
