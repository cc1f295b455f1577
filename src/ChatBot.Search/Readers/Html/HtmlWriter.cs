using System.Globalization;
using AngleSharp.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>
/// What each element becomes in a document: a heading, a list, a table or text that flows on. Nesting is bounded
/// by <see cref="HtmlParsing"/>.
/// </summary>
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

    private readonly HtmlFlow flow = new(builder);
    private int headingLevel = 1;

    public void Write(IElement element)
    {
        WriteElement(element);
        flow.EndBlock();
    }

    private void WriteChildren(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText { Data: var data })
                flow.Append(data);
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
                flow.BreakLine();
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
                flow.EndBlock();
                builder.Paragraph(element.TextContent.ReplaceLineEndings("\n").Trim('\n').TrimEnd());
                break;
            case var name when BlockElements.Contains(name):
                flow.Separate();
                WriteChildren(element);
                flow.Separate();
                break;
            default:
                WriteChildren(element);
                break;
        }
    }

    private void WriteHeading(int level, IElement element, bool isOfSection = true)
    {
        flow.EndBlock();
        var heading = HtmlText.Of(element);
        if (heading.Length == 0)
            return;
        builder.Heading(Math.Min(level + demotion, LowestLevel), heading);
        if (isOfSection)
            headingLevel = level;
    }

    private void WriteList(IElement list)
    {
        flow.EndBlock();
        var number = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children)
        {
            if (Visibility.IsSkipped(item) || isLeftOut(item))
                continue;
            if (item.LocalName == "li")
                flow.Item(list.LocalName == "ol" ? $"{number++}." : "-", "", () => WriteChildren(item));
            else
                WriteElement(item);
        }
    }

    // A term with what is said of it is one item: neither can be quoted without the other.
    private void WriteDefinitions(IElement list)
    {
        flow.EndBlock();
        var terms = new List<string>();
        foreach (var element in list.QuerySelectorAll("dt, dd").Where(e => e.Closest("dl") == list))
        {
            if (Visibility.IsSkipped(element))
                continue;
            if (element.LocalName == "dd")
            {
                flow.Item("-", Led(terms), () => WriteChildren(element));
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
        flow.EndBlock();
        if (HtmlTable.Of(table) is not { } data)
        {
            WriteChildren(table);
            flow.EndBlock();
            return;
        }
        builder.Paragraph(data.Caption);
        foreach (var row in data.Rows)
            builder.TableRow(data.Header, row);
    }
}
