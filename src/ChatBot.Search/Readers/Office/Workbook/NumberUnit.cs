using System.Text.RegularExpressions;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>The currency or other unit that a number format writes before or behind the number.</summary>
internal static partial class NumberUnit
{
    /// <summary>Excel's own limit.</summary>
    private const int MaxLength = 255;

    /// <param name="number">As it is shown without its unit.</param>
    public static string Add(string number, string? code)
    {
        if (code is null || code.Length > MaxLength || Unit().Match(code.Split(';')[0]) is not { Success: true } match)
            return number;
        var unit = match.Groups["unit"].Value.Trim();
        if (unit.Length == 0)
            return number;
        if (match.Index > code.AsSpan().IndexOfAny('0', '#'))
            return $"{number} {unit}";
        var sign = number.StartsWith('-') ? "-" : "";
        return $"{sign}{unit}{(char.IsLetter(unit[^1]) ? " " : "")}{number[sign.Length..]}";
    }

    // In brackets with the locale behind it, in quotation marks, or bare.
    [GeneratedRegex(
        """\[\$(?<unit>[^\]\-]+)(-[^\]]*)?\]|"(?<unit>[^"]*\w[^"]*|[^"]*\p{Sc}[^"]*)"|(?<unit>\p{Sc})""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Unit();
}
