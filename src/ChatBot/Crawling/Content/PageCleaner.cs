using AngleSharp.Dom;

namespace ChatBot.Crawling.Content;

/// <summary>
/// Takes out of a page all that could run or load something when it is opened, and what differs at
/// each request without being text: only what is known to be harmless stays.
/// </summary>
internal static class PageCleaner
{
    /// <summary>Goes up when a page is cleaned in another way.</summary>
    public const int Version = 1;

    private static readonly HashSet<string> Dropped = new(
        (
            "script style iframe frame frameset object embed applet param noscript noembed noframes template link base "
            + "svg math canvas audio video source track input xmp plaintext portal"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> KeptAttributes = new(
        (
            "href title alt id name lang dir class role hidden colspan rowspan scope headers datetime start reversed "
            + "span rel property content itemprop aria-hidden aria-label open"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> KeptMeta = new(
        "description keywords author date robots og:title og:description og:locale article:published_time article:modified_time".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    public static void Clean(IDocument document, Uri root)
    {
        var canonical = document.QuerySelector("link[rel~=canonical i]");
        var removed = new List<INode>();
        var open = new Stack<INode>(document.ChildNodes);
        while (open.TryPop(out var node))
        {
            if (node is IElement element && (element == canonical || IsKept(element)))
            {
                CleanAttributes(element, root);
                foreach (var child in element.ChildNodes)
                    open.Push(child);
            }
            else if (node is not (IText or IDocumentType))
                removed.Add(node);
        }
        foreach (var node in removed)
            node.Parent?.RemoveChild(node);
        var charset = document.CreateElement("meta");
        charset.SetAttribute("charset", "utf-8");
        document.Head?.Prepend(charset);
    }

    private static bool IsKept(IElement element) =>
        !Dropped.Contains(element.LocalName)
        && (
            element.LocalName != "meta"
            || KeptMeta.Contains(element.GetAttribute("name") ?? element.GetAttribute("property") ?? "")
        )
        && element
            .GetAttribute("style")
            ?.Replace(" ", "", StringComparison.Ordinal)
            .Contains("display:none", StringComparison.OrdinalIgnoreCase) != true;

    private static void CleanAttributes(IElement element, Uri root)
    {
        foreach (var name in element.Attributes.Select(attribute => attribute.Name).ToList())
        {
            if (!KeptAttributes.Contains(name))
                element.RemoveAttribute(name);
        }
        if (element.GetAttribute("href") is not { } href)
            return;
        if (Uri.TryCreate(root, href.Trim(), out var target) && target.Scheme is "http" or "https" or "mailto")
            element.SetAttribute("href", target.AbsoluteUri);
        else
            element.RemoveAttribute("href");
    }
}
