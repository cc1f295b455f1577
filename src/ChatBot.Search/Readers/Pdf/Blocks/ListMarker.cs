using System.Text.RegularExpressions;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>The bullet or number that a line begins with.</summary>
internal static partial class ListMarker
{
    private const string SafeBullets = "•◦▪‣●○■□➢✓→";

    /// <summary>Marker and rest; the marker is empty where there is none.</summary>
    public static (string Marker, string Text) Split(string line)
    {
        var match = Marker().Match(line);
        return match.Success ? (match.Groups["marker"].Value, line[match.Length..]) : ("", line);
    }

    public static bool IsMarker(string text) =>
        Marker().Match(text + " x") is { Success: true } m && m.Length > text.Length;

    /// <summary>Whether it is never anything but a marker; a dash or a number at a line's start may be.</summary>
    public static bool IsSure(string marker) => SafeBullets.Contains(marker, StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<marker>[•◦▪‣●○■□➢✓→](?=\s*\S)|[·*–—-](?=\s)|o(?=\s)|\(?(\d{1,3}|\p{Ll}|[ivx]{1,4})[.)](?=\s)|\d{1,3}、)\s*(?=\S)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Marker();
}
