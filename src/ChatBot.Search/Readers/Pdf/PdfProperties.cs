using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Search.Languages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ChatBot.Search.Readers.Pdf;

/// <summary>What a PDF says of itself.</summary>
internal static partial class PdfProperties
{
    public static DocumentProperties Of(PdfDocument document) =>
        new()
        {
            Title = Title(document.Information.Title),
            Date = Date(document.Information.ModifiedDate) ?? Date(document.Information.CreationDate),
            Language = DeclaredLanguage(document),
        };

    // Programs fill in what they have: a file's name, their own.
    private static string? Title(string? title)
    {
        title = CleanText.Of(title ?? "");
        return title.Count(char.IsLetter) < 3 || NoTitle().IsMatch(title) ? null : title;
    }

    // D:20261123101500+01'00', of which the day is in the writer's own time.
    private static DateOnly? Date(string? date)
    {
        var digits = (date ?? "").TrimStart('D', ':', ' ');
        return
            digits.Length >= 8
            && DateOnly.TryParseExact(
                digits[..8],
                "yyyyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? day
            : null;
    }

    private static string? DeclaredLanguage(PdfDocument document)
    {
        if (!document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Lang, out var token))
            return null;
        var text = token switch
        {
            StringToken plain => plain.Data,
            HexToken hex => hex.Data,
            _ => "",
        };
        var language = text.Split('-', '_')[0].Trim().ToLowerInvariant();
        return Language.IsKnown(language) ? language : null;
    }

    [GeneratedRegex(
        @"^(microsoft (word|powerpoint|excel)\b|powerpoint|présentation powerpoint|untitled|sans titre|document\s?\d*$|slide \d)|[/\\]|\.(docx?|pdf|odt|rtf|indd|qxd|tex|dvi|pptx?|xlsx?|html?|txt|md)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex NoTitle();
}
