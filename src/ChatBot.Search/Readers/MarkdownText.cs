using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChatBot.Search.Readers;

/// <summary>The words of Markdown inlines, without their marks.</summary>
internal static class MarkdownText
{
    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null)
            Append(text, inlines);
        return text.ToString().Trim();
    }

    public static string Of(TableCell cell) =>
        string.Join(' ', cell.OfType<ParagraphBlock>().Select(p => Of(p.Inline)));

    private static void Append(StringBuilder text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline container:
                    Append(text, container);
                    break;
            }
        }
    }
}
