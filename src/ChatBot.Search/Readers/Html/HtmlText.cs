using System.Text;
using AngleSharp.Dom;

namespace ChatBot.Search.Readers.Html;

/// <summary>The words of an element on one line.</summary>
internal static class HtmlText
{
    public static string Of(IElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString().Trim().TrimEnd('¶', '#').TrimEnd();
    }

    public static string Collapsed(string text)
    {
        var collapsed = new StringBuilder();
        AppendCollapsed(collapsed, text);
        return collapsed.ToString().Trim();
    }

    /// <summary>White space between words as one space; marks of where a word may break are left out.</summary>
    public static void AppendCollapsed(StringBuilder text, string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                    text.Append(' ');
            }
            else if (c is not ('\u00AD' or '\u200B' or '\0'))
            {
                text.Append(c);
            }
        }
    }

    private static void Append(StringBuilder text, IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText { Data: var data })
                AppendCollapsed(text, data);
            else if (child is IElement inner && !Visibility.IsSkipped(inner))
            {
                var isBlock = BlockElements.Contains(inner.LocalName) || inner.LocalName == "br";
                if (isBlock)
                    AppendCollapsed(text, " ");
                Append(text, inner);
                if (isBlock)
                    AppendCollapsed(text, " ");
            }
        }
    }
}
