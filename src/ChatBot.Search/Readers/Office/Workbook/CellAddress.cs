namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>Reads addresses such as AB12.</summary>
internal static class CellAddress
{
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
}
