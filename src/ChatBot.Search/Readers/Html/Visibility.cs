using AngleSharp.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>What of a page is no part of what it says: menus, banners, forms, scripts, hidden things.</summary>
internal static class Visibility
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "nav",
        "aside",
        "footer",
        "button",
        "input",
        "select",
        "textarea",
        "label",
        "dialog",
        "iframe",
        "object",
        "embed",
        "canvas",
        "audio",
        "video",
        "img",
        "picture",
        "svg",
        "math",
        "map",
        "rt",
        "rp",
    };

    private static readonly HashSet<string> SkippedRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation",
        "banner",
        "contentinfo",
        "complementary",
        "search",
        "dialog",
        "alertdialog",
        "menu",
        "menubar",
    };

    // What sites call the parts that HTML has no element for.
    private static readonly string[] SkippedNames =
    [
        "cookie",
        "consent",
        "gdpr",
        "breadcrumb",
        "navbar",
        "sidebar",
        "site-header",
        "site-footer",
        "skip-link",
        "skiplink",
        "sr-only",
        "visually-hidden",
        "screen-reader",
        "headerlink",
        "mw-editsection",
        "noprint",
    ];

    public static bool IsSkipped(IElement element)
    {
        var name = element.LocalName;
        if (Skipped.Contains(name) || IsHidden(element))
            return true;
        if (element.GetAttribute("role") is { } role && SkippedRoles.Contains(role.Trim()))
            return true;
        return name switch
        {
            "html" or "body" or "main" or "article" => false,
            // A page's own heading stands in the header of its article, the site's in the header of the page.
            "header" => element.Closest("main, article, [role=main]") is null,
            // Some servers put the whole page into one form.
            "form" => element.QuerySelector("h1, main, article, [role=main]") is null,
            "sup" => element.ClassList.Contains("reference"),
            _ => IsSkippedName(element.ClassName) || IsSkippedName(element.Id),
        };
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true")
            return true;
        if (element.GetAttribute("style") is not { } style)
            return false;
        style = style.Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSkippedName(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var range in names.AsSpan().Split(' '))
        {
            foreach (var skipped in SkippedNames)
            {
                if (names.AsSpan(range).StartsWith(skipped, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }
}
