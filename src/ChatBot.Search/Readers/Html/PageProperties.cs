using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Readers.Html;

/// <summary>What a page says of its language, date and address; what is not well formed there is not taken.</summary>
internal static class PageProperties
{
    public static DocumentProperties Of(IHtmlDocument page, IReadOnlyList<IElement> content) =>
        new()
        {
            Language = LanguageOf(page),
            Date = DateOf(page, content),
            Source = SourceOf(page),
        };

    private static string? LanguageOf(IHtmlDocument page)
    {
        var tag = page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang");
        var language = tag?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return language is not null && Language.IsKnown(language) ? language : null;
    }

    private static string? SourceOf(IHtmlDocument page)
    {
        var canonical = page.Head?.QuerySelector("link[rel~=canonical i]")?.GetAttribute("href")?.Trim();
        string?[] addresses = [canonical, Meta.Of(page, "og:url")];
        return addresses.FirstOrDefault(address => address is not null && WebAddress.IsValid(address));
    }

    private static DateOnly? DateOf(IHtmlDocument page, IReadOnlyList<IElement> content) =>
        Date(Meta.Of(page, "article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified"))
        ?? Date(Meta.Of(page, "article:published_time", "dcterms.date", "dcterms.issued", "dc.date", "date"))
        ?? content
            .SelectMany(element => element.QuerySelectorAll("time[datetime]"))
            .Where(IsOfPage)
            .Select(time => Date(time.GetAttribute("datetime")))
            .FirstOrDefault(date => date is not null);

    // In running text stand the dates of what is told.
    private static bool IsOfPage(IElement time) =>
        time.HasAttribute("pubdate")
        || time.HasAttribute("itemprop")
        || time.Closest("p, li, td, dd, blockquote") is null;

    private static DateOnly? Date(string? text) =>
        text?.Trim() is { Length: >= 10 } value
        && DateOnly.TryParseExact(
            value[..10],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;
}
