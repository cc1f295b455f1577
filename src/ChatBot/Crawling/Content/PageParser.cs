using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace ChatBot.Crawling.Content;

/// <summary>Parses a page as a browser without script does; nothing is loaded.</summary>
internal static class PageParser
{
    private const int MaxElements = 200_000;
    private const int MaxLinks = 5_000;

    // The document is walked and written by recursion.
    private const int MaxDepth = 400;

    /// <param name="contentType">The header, whose charset counts for more than the page's own.</param>
    /// <exception cref="PageTooComplexException">Hostile, or no page.</exception>
    public static async Task<ParsedPage> ParseAsync(
        byte[] content,
        string contentType,
        Uri address,
        CancellationToken cancellationToken
    )
    {
        var options = new HtmlParserOptions { OnCreated = Guard() };
        using var context = BrowsingContext.New(
            Configuration.Default.With<IHtmlParser>(own => new HtmlParser(options, own))
        );
        using var document = await context.OpenAsync(
            response =>
                response
                    .Content(new MemoryStream(content), true)
                    .Address(address.AbsoluteUri)
                    .Header("Content-Type", AsHtml(contentType)),
            cancellationToken
        );
        var root = Uri.TryCreate(document.BaseUri, UriKind.Absolute, out var named) ? named : address;
        var page = new ParsedPage("")
        {
            Links = Links(document, root),
            Canonical = Resolve(root, document.QuerySelector("link[rel~=canonical i]")?.GetAttribute("href")),
            Robots = string.Join(
                    ", ",
                    document
                        .QuerySelectorAll("meta[name=robots i], meta[name=chatbot i]")
                        .Select(meta => meta.GetAttribute("content"))
                )
                .ToLowerInvariant(),
            Modified = Date(document.QuerySelector("meta[property='article:modified_time']")?.GetAttribute("content")),
        };
        PageCleaner.Clean(document, root);
        return page with { Html = "<!DOCTYPE html>\n" + document.DocumentElement.ToHtml() + "\n" };
    }

    // XHTML is served as XML, and seldom is any.
    private static string AsHtml(string contentType) =>
        "text/html"
        + (contentType.IndexOf(';', StringComparison.Ordinal) is var rest and >= 0 ? contentType[rest..] : "");

    // Parsers look through all open elements at each new one: nesting without end costs time without end.
    private static Action<IElement, TextPosition> Guard()
    {
        var count = 0;
        INode? last = null;
        return (element, _) =>
        {
            var depth = 0;
            for (var node = last; node is not null; node = node.Parent)
                depth++;
            if (depth > MaxDepth || ++count > MaxElements)
                throw new PageTooComplexException();
            last = element;
        };
    }

    private static List<Uri> Links(IDocument document, Uri root) =>
        [
            .. document
                .QuerySelectorAll("a[href]:not([rel~=nofollow i]), area[href]:not([rel~=nofollow i])")
                .Select(link => Resolve(root, link.GetAttribute("href")))
                .OfType<Uri>()
                .Distinct()
                .Take(MaxLinks),
        ];

    private static Uri? Resolve(Uri root, string? reference) =>
        reference is not null && Uri.TryCreate(root, reference.Trim(), out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : null;

    private static DateOnly? Date(string? text) =>
        text?.Length >= 10
        && DateOnly.TryParseExact(
            text.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;
}
