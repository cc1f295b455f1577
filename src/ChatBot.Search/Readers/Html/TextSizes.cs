using AngleSharp.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>How much there is to read in each element of a page, links apart, where anything is shown of it.</summary>
internal sealed class TextSizes
{
    private readonly Dictionary<IElement, Size> sizes = [];

    private TextSizes() { }

    public static TextSizes Of(IElement root)
    {
        var measured = new TextSizes();
        measured.Measure(root);
        return measured;
    }

    /// <summary>In letters and digits outside links; 0 for what is not shown.</summary>
    public int Prose(IElement element) => sizes.GetValueOrDefault(element).Prose;

    /// <summary>A menu by another name: links with next to nothing between them.</summary>
    public bool IsListOfLinks(IElement element) =>
        sizes.GetValueOrDefault(element) is { Links: >= 3 } size && size.Prose * 4 < size.Linked;

    private Size Measure(IElement element)
    {
        if (Visibility.IsSkipped(element))
            return default;
        var size = new Size();
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                size = size with { Prose = size.Prose + text.Data.Count(char.IsLetterOrDigit) };
            else if (child is IElement inner)
                size = size.With(Measure(inner), inner.LocalName == "a" && inner.HasAttribute("href"));
        }
        return sizes[element] = size;
    }

    private readonly record struct Size(int Prose, int Linked, int Links)
    {
        public Size With(Size inner, bool isLink) =>
            isLink
                ? new(Prose, Linked + inner.Prose + inner.Linked, Links + 1)
                : new(Prose + inner.Prose, Linked + inner.Linked, Links + inner.Links);
    }
}
