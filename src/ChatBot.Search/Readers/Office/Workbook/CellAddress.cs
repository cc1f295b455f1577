using System.Globalization;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>Reads addresses such as AB12.</summary>
internal static class CellAddress
{
    /// <summary>Of a sheet, by Excel's own limit.</summary>
    public const int MaxRow = 1_048_576;

    /// <summary>From 0 on; null for what names no column.</summary>
    public static int? Column(string? address)
    {
        var column = 0;
        foreach (var c in address ?? "")
        {
            if (c is < 'A' or > 'Z' || column > 20_000)
                break;
            column = column * 26 + (c - 'A' + 1);
        }
        return column is > 0 and <= 16_384 ? column - 1 : null;
    }

    /// <summary>From 1 on; null for what names no row.</summary>
    public static int? Row(string? address) =>
        int.TryParse(
            (address ?? "").AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var row
        ) && row is > 0 and <= MaxRow
            ? row
            : null;
}
