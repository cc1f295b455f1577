using System.Globalization;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>Writes numbers as a cell shows them, as far as a reader would miss it; days as yyyy-MM-dd.</summary>
internal static class NumberFormat
{
    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "yyyy-mm-dd",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm",
        [19] = "h:mm:ss",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "m/d/yy h:mm",
    };

    public static string? Code(uint id) => BuiltIn.GetValueOrDefault(id);

    public static string Write(double value, string? code, bool startsIn1904)
    {
        var first = Plain((code ?? "").Split(';')[0]);
        if (IsDate(first))
            return Date(value, first, startsIn1904);
        return NumberUnit.Add(Number(value, first), code);
    }

    private static string Number(double value, string first)
    {
        var isPercent = first.Contains('%', StringComparison.Ordinal);
        var point = first.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : Math.Min(10, first[(point + 1)..].TakeWhile(c => c is '0' or '#').Count());
        if (isPercent)
            return (value * 100).ToString($"F{decimals}", CultureInfo.InvariantCulture) + " %";
        if (first.Contains("#,##", StringComparison.Ordinal))
            return value.ToString($"N{decimals}", CultureInfo.InvariantCulture).Replace(',', '\u00A0');
        return first.Contains('0', StringComparison.Ordinal) && !first.Contains('E', StringComparison.Ordinal)
            ? value.ToString($"F{decimals}", CultureInfo.InvariantCulture)
            : value.ToString("G15", CultureInfo.InvariantCulture);
    }

    // Without texts in quotation marks, colours and locales in brackets, escaped characters.
    private static string Plain(string code)
    {
        var plain = new System.Text.StringBuilder();
        var (isQuoted, isBracketed) = (false, false);
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted)
                continue;
            else if (code[i] is '[' or ']')
                isBracketed = code[i] == '[';
            else if (code[i] is '\\' or '_' or '*')
                i++;
            else if (!isBracketed)
                plain.Append(code[i]);
        }
        return plain.ToString();
    }

    private static bool IsDate(string code) =>
        code.Contains('y', StringComparison.OrdinalIgnoreCase)
        || code.Contains('d', StringComparison.OrdinalIgnoreCase)
        || code.Contains("h:", StringComparison.OrdinalIgnoreCase)
        || code.Contains("mmm", StringComparison.OrdinalIgnoreCase);

    private static string Date(double value, string code, bool startsIn1904)
    {
        // The day count has a 29 February 1900 that there never was.
        var days = startsIn1904 ? value + 1462 : value;
        if (days is < 0 or > 2_958_465)
            return value.ToString("G15", CultureInfo.InvariantCulture);
        var time = DateTime.FromOADate(days < 60 && !startsIn1904 ? days + 1 : days);
        var hasDay =
            code.Contains('y', StringComparison.OrdinalIgnoreCase)
            || code.Contains('d', StringComparison.OrdinalIgnoreCase);
        var hasTime = code.Contains('h', StringComparison.OrdinalIgnoreCase);
        var pattern = (hasDay, hasTime) switch
        {
            (false, true) => "HH:mm",
            (_, true) => "yyyy-MM-dd HH:mm",
            _ => "yyyy-MM-dd",
        };
        return time.ToString(pattern, CultureInfo.InvariantCulture);
    }
}
