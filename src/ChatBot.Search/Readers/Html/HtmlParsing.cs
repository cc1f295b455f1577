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
    /// <summary>Pages that people read stay far below. The parser flattens from 512 on, at quadratic cost.</summary>
    private const int MaxDepth = 256;

    private const int MaxElements = 500_000;

    // Looking up is as dear as the tree is deep.
    private const int LookEvery = 64;

    public static IHtmlDocument? Parse(string text, ReadProblems problems)
    {
        var (count, size) = (0, 0);
        IElement? last = null;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            OnCreated = (element, _) =>
            {
                size += 1 + Repeated(last);
                if (size > MaxElements)
                    throw new TextTooLongException();
                if (++count % LookEvery == 0 && last is not null && Depth(last) > MaxDepth)
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

    // Marks of emphasis that the parser repeated in the last element, of which it tells nobody.
    private static int Repeated(INode? node)
    {
        var count = 0;
        while (node is { HasChildNodes: true } && count < MaxDepth)
        {
            node = node.ChildNodes[node.ChildNodes.Length - 1];
            count++;
        }
        return count;
    }

    private static int Depth(INode node)
    {
        var depth = 0;
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
            depth++;
        return depth;
    }

    // Index by index: asking a node for its next sibling searches all of them.
    private static bool IsShallow(INode root)
    {
        var path = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (path.TryPop(out var place))
        {
            if (place.Next >= place.Node.ChildNodes.Length)
                continue;
            path.Push((place.Node, place.Next + 1));
            path.Push((place.Node.ChildNodes[place.Next], 0));
            if (path.Count > MaxDepth + LookEvery)
                return false;
        }
        return true;
    }
}
