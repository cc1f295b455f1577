namespace ChatBot.Search.Readers.Pdf.Segments;

/// <summary>Words on one baseline with nothing but word spaces between them.</summary>
/// <param name="Size">Of most of its letters, in points.</param>
internal sealed record Segment(
    string Text,
    double Left,
    double Right,
    double Baseline,
    double Size,
    bool IsBold,
    bool IsRightToLeft
)
{
    public double Top => Baseline + Size * 0.8;

    public double Bottom => Baseline - Size * 0.2;

    public double Width => Right - Left;
}
