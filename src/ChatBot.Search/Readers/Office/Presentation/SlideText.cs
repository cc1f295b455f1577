using System.Text;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace ChatBot.Search.Readers.Office.Presentation;

/// <summary>The words of drawing text; numbers of slides and dates that change are left out.</summary>
internal static class SlideText
{
    public static string Of(Drawing.Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var child in paragraph.ChildElements)
        {
            if (child is Drawing.Run run)
                text.Append(run.Text?.Text);
            else if (child is Drawing.Break)
                text.Append(' ');
        }
        return CleanText.Of(text.ToString());
    }

    public static string Of(Drawing.TableCell cell) =>
        string.Join(' ', cell.Descendants<Drawing.Paragraph>().Select(Of).Where(text => text.Length > 0));
}
