using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>What the styles of a document say of its paragraphs, through those they are based on.</summary>
internal sealed class WordStyles
{
    private const int MaxAncestors = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                styles.TryAdd(id, style);
        }
    }

    /// <summary>From 1 on; 0 for what is no heading.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        var level =
            paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value
            ?? Ancestors(paragraph)
                .Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value)
                .FirstOrDefault(value => value is not null);
        return level is >= 0 and < 9 ? Math.Min(level.Value + 1, 6) : 0;
    }

    // Built-in styles have English names in the file, whatever the user's language.
    public bool IsTitle(Paragraph paragraph) =>
        Ancestors(paragraph)
            .Any(style => string.Equals(style.StyleName?.Val?.Value, "Title", StringComparison.OrdinalIgnoreCase));

    public NumberingProperties? Numbering(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? Ancestors(paragraph)
            .Select(style => style.StyleParagraphProperties?.NumberingProperties)
            .FirstOrDefault(numbering => numbering is not null);

    /// <summary>Whether it is a line of a table of contents.</summary>
    public bool IsContents(Paragraph paragraph) =>
        Ancestors(paragraph)
            .Any(style => style.StyleName?.Val?.Value?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    // By its style; runs may still say otherwise, but hardly any program lets them.
    public bool IsHidden(Paragraph paragraph) => IsHidden(Ancestors(paragraph));

    public bool IsHidden(Run run) =>
        run.RunProperties?.Vanish is { } vanish
            ? IsOn(vanish)
            : IsHidden(Ancestors(run.RunProperties?.RunStyle?.Val?.Value));

    private static bool IsHidden(IEnumerable<Style> styles) =>
        styles.Select(style => style.StyleRunProperties?.Vanish).FirstOrDefault(vanish => vanish is not null)
            is { } vanish
        && IsOn(vanish);

    private static bool IsOn(Vanish vanish) => vanish.Val is null || vanish.Val.Value;

    private IEnumerable<Style> Ancestors(Paragraph paragraph) =>
        Ancestors(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);

    private IEnumerable<Style> Ancestors(string? id)
    {
        for (var i = 0; i < MaxAncestors && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
