namespace ChatBot.Search.Readers.Html;

/// <summary>The elements that begin on a line of their own and end with it, as browsers show them.</summary>
internal static class BlockElements
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "address",
        "article",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    };

    public static bool Contains(string name) => Names.Contains(name);
}
