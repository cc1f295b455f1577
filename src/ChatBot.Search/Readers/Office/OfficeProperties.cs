using ChatBot.Search.Languages;
using DocumentFormat.OpenXml.Packaging;

namespace ChatBot.Search.Readers.Office;

/// <summary>The core properties of a package.</summary>
internal static class OfficeProperties
{
    private static readonly HashSet<string> NoTitles = new(StringComparer.OrdinalIgnoreCase)
    {
        "PowerPoint Presentation",
        "Présentation PowerPoint",
        "Presentación de PowerPoint",
        "Презентация PowerPoint",
        "عرض تقديمي في PowerPoint",
        "PowerPoint 演示文稿",
        "Word Document",
        "Untitled",
        "Sans titre",
    };

    public static DocumentProperties Of(OpenXmlPackage package)
    {
        var core = package.PackageProperties;
        var title = CleanText.Of(core.Title ?? "");
        var modified = core.Modified ?? core.Created;
        return new DocumentProperties
        {
            Title = title.Length == 0 || NoTitles.Contains(title) ? null : title,
            Date = modified is { } time ? DateOnly.FromDateTime(time) : null,
            Language = Known(core.Language),
        };
    }

    /// <summary>A declared language counts unless the text is clearly in another: templates keep theirs.</summary>
    public static DocumentContent WithLanguage(DocumentContent content, string? declared)
    {
        var language = content.Properties.Language ?? Known(declared);
        var guess = LanguageGuess.Of(content.Text);
        return content with
        {
            Properties = content.Properties with { Language = guess is null || guess == language ? language : null },
        };
    }

    private static string? Known(string? code)
    {
        var language = (code ?? "").Split('-', '_')[0].ToLowerInvariant();
        return Language.IsKnown(language) ? language : null;
    }
}
