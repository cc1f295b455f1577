using AngleSharp.Html.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>What the head of a page says of it.</summary>
internal static class Meta
{
    /// <summary>The value under the first of the names that has one.</summary>
    public static string? Of(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        if (page.Head is not { } head)
            return null;
        var metas = head.Children.OfType<IHtmlMetaElement>().ToList();
        foreach (var name in names)
        {
            var value = metas
                .FirstOrDefault(meta =>
                    string.Equals(meta.GetAttribute("property") ?? meta.Name, name, StringComparison.OrdinalIgnoreCase)
                    && !string.IsNullOrWhiteSpace(meta.Content)
                )
                ?.Content;
            if (value is not null)
                return HtmlText.Collapsed(value);
        }
        return null;
    }
}
