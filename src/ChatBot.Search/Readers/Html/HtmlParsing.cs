using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Html;

/// <summary>
/// Parses a page (HTML standard, by AngleSharp) that may be hostile: deep nesting would take the parser
/// quadratic time and whoever walks the tree out of the stack, and unclosed marks of emphasis are repeated
/// in every paragraph.
/// </summary>
internal static class HtmlParsing
{
    /// <summary>As deep as browsers go.</summary>
    private const int MaxDepth = 512;

    private const int MaxElements = 1_000_000;

    // Looking up is as dear as the tree is deep.
    private const int LookEvery = 64;

    public static IHtmlDocument? Parse(string text, ReadProblems problems)
    {
        var count = 0;
        IElement? last = null;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            OnCreated = (element, _) =>
            {
                if (++count > MaxElements)
                    throw new TextTooLongException();
                if (count % LookEvery == 0 && last is not null && Depth(last) > MaxDepth)
                    throw new NestedTooDeepException();
                last = element;
            },
        };
        try
        {
            var page = new HtmlParser(options).ParseDocument(text);
            return IsShallow(page) ? page : TooDeep(problems);
        }
        catch (NestedTooDeepException)
        {
            return TooDeep(problems);
        }
    }

    private static IHtmlDocument? TooDeep(ReadProblems problems)
    {
        problems.Add(ProblemKind.TooDeep);
        return null;
    }

    private static int Depth(INode node)
    {
        var depth = 0;
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
            depth++;
        return depth;
    }

    private static bool IsShallow(INode root)
    {
        var depth = 0;
        INode? node = root;
        while (node is not null)
        {
            if (node.FirstChild is { } child)
            {
                if (++depth > MaxDepth + LookEvery)
                    return false;
                node = child;
                continue;
            }
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }
            node = node == root ? null : node?.NextSibling;
        }
        return true;
    }
}
