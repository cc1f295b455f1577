using UglyToad.PdfPig.Content;

namespace ChatBot.Search.Readers.Pdf.Segments;

/// <summary>A letter on a page that stands upright; x grows to the right, y upwards, in points.</summary>
internal readonly record struct Glyph(
    string Value,
    double Left,
    double Right,
    double Baseline,
    double Size,
    bool IsBold,
    int Order
)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Value);

    /// <summary>Turns the page so that text running in <paramref name="orientation"/> stands upright.</summary>
    public static Glyph Of(Letter letter, TextOrientation orientation, int order)
    {
        var (startX, startY) = (letter.StartBaseLine.X, letter.StartBaseLine.Y);
        var (endX, endY) = (letter.EndBaseLine.X, letter.EndBaseLine.Y);
        var (left, right, baseline) = orientation switch
        {
            TextOrientation.Rotate90 => (-startY, -endY, startX),
            TextOrientation.Rotate180 => (-startX, -endX, -startY),
            TextOrientation.Rotate270 => (startY, endY, -startX),
            _ => (startX, endX, startY),
        };
        if (right < left)
            (left, right) = (right, left);
        var size = Math.Abs(letter.PointSize) is > 0.5 and < 2000 ? Math.Abs(letter.PointSize) : 10;
        var font = letter.FontDetails;
        var isBold = font is not null && (font.IsBold || font.Weight >= 600 || IsBoldName(font.Name));
        return new Glyph(TextOf(letter.Value, right - left), left, right, baseline, size, isBold, order);
    }

    // Many programs write every hyphen as a soft one.
    private static string TextOf(string? value, double width) =>
        value switch
        {
            null => "",
            "\u2010" => "-",
            "\u00AD" => width > 0 ? "-" : "",
            _ => value,
        };

    private static bool IsBoldName(string? name) =>
        name is not null
        && (
            name.Contains("bold", StringComparison.OrdinalIgnoreCase)
            || name.Contains("black", StringComparison.OrdinalIgnoreCase)
            || name.Contains("heavy", StringComparison.OrdinalIgnoreCase)
        );
}
