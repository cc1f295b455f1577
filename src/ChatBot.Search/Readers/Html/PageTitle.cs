using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>What a page is called, without the name of its site.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « "];

    /// <summary>The level-1 heading, where the content has one alone, or the page where the content has none.</summary>
    public static IElement? OnlyHeading(IHtmlDocument page, IReadOnlyList<IElement> content)
    {
        var inside = content.SelectMany(element => element.QuerySelectorAll("h1")).Where(IsTitle).Take(2).ToList();
        var headings = inside.Count > 0 ? inside : [.. page.QuerySelectorAll("h1").Where(IsTitle).Take(2)];
        return headings.Count == 1 ? headings[0] : null;
    }

    public static string? Of(IHtmlDocument page, IElement? onlyHeading) =>
        onlyHeading is not null ? HtmlText.Of(onlyHeading)
        : Meta.Of(page, "og:title") is { } title ? title
        : WithoutSite(HtmlText.Collapsed(page.Title ?? ""), Meta.Of(page, "og:site_name", "application-name"));

    private static bool IsTitle(IElement heading) => HtmlText.Of(heading).Length > 0;

    private static string? WithoutSite(string title, string? site)
    {
        foreach (var separator in site is null ? [] : Separators)
        {
            if (title.EndsWith(separator + site, StringComparison.OrdinalIgnoreCase))
                title = title[..^(separator.Length + site!.Length)];
            else if (title.StartsWith(site + separator, StringComparison.OrdinalIgnoreCase))
                title = title[(separator.Length + site!.Length)..];
        }
        return title.Length > 0 ? title : null;
    }
}
