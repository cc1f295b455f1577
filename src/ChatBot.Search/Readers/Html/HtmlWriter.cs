using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>Writes what elements show into a document, block by block. Nesting is bounded by <see cref="HtmlParsing"/>.</summary>
/// <param name="title">The heading that is the document's title, which is left out.</param>
/// <param name="isLeftOut">Whether an element is no part of what the page says.</param>
/// <param name="demotion">How many levels headings stand lower than they say.</param>
internal sealed class HtmlWriter(
    DocumentBuilder builder,
    IElement? title,
    Func<IElement, bool> isLeftOut,
    int demotion = 0
)
{
    private const int LowestLevel = 6;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
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

    private readonly StringBuilder text = new();
    private int listDepth;
    private int headingLevel = 1;

    // Set from the beginning of a list item until its first text is written.
    private string? marker;
    private string term = "";
    private bool isInItem;

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public void Write(IElement element)
    {
        WriteElement(element);
        EndBlock();
    }

    private void WriteChildren(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText { Data: var data })
                HtmlText.AppendCollapsed(text, data);
            else if (child is IElement inner)
                WriteElement(inner);
        }
    }

    private void WriteElement(IElement element)
    {
        if (element == title || Visibility.IsSkipped(element) || isLeftOut(element))
            return;
        switch (element.LocalName)
        {
            case "br":
                BreakLine();
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                WriteHeading(element.LocalName[1] - '0', element);
                break;
            case "summary" when element.ParentElement?.LocalName == "details":
                WriteHeading(headingLevel + 1, element, isOfSection: false);
                break;
            case "ul" or "ol" or "menu":
                WriteList(element);
                break;
            case "dl":
                WriteDefinitions(element);
                break;
            case "table":
                WriteTable(element);
                break;
            case "pre":
                EndBlock();
                builder.Paragraph(element.TextContent.ReplaceLineEndings("\n").Trim('\n').TrimEnd());
                break;
            case var name when IsBlock(name):
                Separate();
                WriteChildren(element);
                Separate();
                break;
            default:
                WriteChildren(element);
                break;
        }
    }

    private void WriteHeading(int level, IElement element, bool isOfSection = true)
    {
        EndBlock();
        var heading = HtmlText.Of(element);
        if (heading.Length == 0)
            return;
        builder.Heading(Math.Min(level + demotion, LowestLevel), heading);
        if (isOfSection)
            headingLevel = level;
    }

    private void WriteList(IElement list)
    {
        EndBlock();
        var number = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children)
        {
            if (Visibility.IsSkipped(item) || isLeftOut(item))
                continue;
            if (item.LocalName == "li")
                WriteItem(item, list.LocalName == "ol" ? $"{number++}." : "-", "");
            else
                WriteElement(item);
        }
    }

    private void WriteItem(IElement item, string itemMarker, string itemTerm)
    {
        EndBlock();
        var (outerMarker, outerTerm, wasInItem) = (marker, term, isInItem);
        (marker, term, isInItem) = (itemMarker, itemTerm, true);
        listDepth++;
        WriteChildren(item);
        EndBlock();
        listDepth--;
        (marker, term, isInItem) = (outerMarker, outerTerm, wasInItem);
    }

    // A term with what is said of it is one item: neither can be quoted without the other.
    private void WriteDefinitions(IElement list)
    {
        EndBlock();
        var terms = new List<string>();
        foreach (var element in list.QuerySelectorAll("dt, dd").Where(e => e.Closest("dl") == list))
        {
            if (Visibility.IsSkipped(element))
                continue;
            if (element.LocalName == "dd")
            {
                WriteItem(element, "-", Led(terms));
                terms.Clear();
                continue;
            }
            terms.Add(HtmlText.Of(element));
        }
        builder.Paragraph(string.Join(", ", terms));
    }

    private static string Led(List<string> terms)
    {
        var led = string.Join(", ", terms.Where(term => term.Length > 0));
        if (led.Length == 0)
            return "";
        return char.IsPunctuation(led[^1]) && led[^1] is not (')' or '»' or '"' or '”') ? led + " " : led + ": ";
    }

    private void WriteTable(IElement table)
    {
        EndBlock();
        if (HtmlTable.Of(table) is not { } data)
        {
            WriteChildren(table);
            EndBlock();
            return;
        }
        builder.Paragraph(data.Caption);
        foreach (var row in data.Rows)
            builder.TableRow(data.Header, row);
    }

    // Within an item blocks are lines of it, so that a list stays a list.
    private void Separate()
    {
        if (isInItem)
            BreakLine();
        else
            EndBlock();
    }

    private void BreakLine()
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length == 0)
            return;
        if (text[^1] != '\n')
            text.Append('\n');
        else if (!isInItem)
            EndBlock();
    }

    private void EndBlock()
    {
        var block = text.ToString().Trim();
        text.Clear();
        if (block.Length == 0)
            return;
        if (marker is null)
            builder.Paragraph(block);
        else
            builder.ListItem(listDepth - 1, marker, term + block);
        marker = null;
    }
}
