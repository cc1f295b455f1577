using AngleSharp.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>
/// Chooses the elements of a page that hold what it says: what its author marks as such, else what is left when
/// lists of links are taken away and wrappers around nearly all of the text are taken off.
/// </summary>
/// <param name="IsMarked">Whether the author marks them, so that a list of links in there is meant.</param>
internal sealed record MainContent(IReadOnlyList<IElement> Elements, bool IsMarked, TextSizes Sizes)
{
    private const double ShareOfWrapper = 0.8;
    private const double ShareOfMain = 0.2;

    public static MainContent Of(IElement body)
    {
        var sizes = TextSizes.Of(body);
        var least = ShareOfMain * sizes.Prose(body);
        var main = Outermost(body.QuerySelectorAll("main, [role=main]"), sizes).MaxBy(sizes.Prose);
        var root = main is not null && sizes.Prose(main) >= least ? main : body;
        var articles = Outermost(root.QuerySelectorAll("article"), sizes).ToList();
        if (articles.Count > 0 && articles.Sum(sizes.Prose) >= ShareOfWrapper * sizes.Prose(root))
            return new MainContent(articles, true, sizes);
        return root == main
            ? new MainContent([main], true, sizes)
            : new MainContent([Unwrapped(body, sizes)], false, sizes);
    }

    /// <summary>Whether an element is a menu that nothing marks as one.</summary>
    public bool IsMenu(IElement element) => !IsMarked && Sizes.IsListOfLinks(element);

    private static IElement Unwrapped(IElement element, TextSizes sizes)
    {
        while (true)
        {
            var enough = ShareOfWrapper * sizes.Prose(element);
            var wrapper = element.Children.FirstOrDefault(child =>
                IsWrapper(child) && sizes.Prose(child) > 0 && sizes.Prose(child) >= enough
            );
            if (wrapper is null)
                return element;
            element = wrapper;
        }
    }

    private static bool IsWrapper(IElement element) =>
        element.LocalName is "div" or "section" or "article" or "main" or "form" or "center";

    private static IEnumerable<IElement> Outermost(IEnumerable<IElement> elements, TextSizes sizes)
    {
        IElement? last = null;
        foreach (var element in elements.Where(e => sizes.Prose(e) > 0))
        {
            if (last?.Contains(element) == true)
                continue;
            last = element;
            yield return element;
        }
    }
}
