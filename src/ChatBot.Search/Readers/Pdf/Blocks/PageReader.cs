using System.Text.RegularExpressions;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers.Pdf.Layout;
using ChatBot.Search.Readers.Pdf.Segments;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>Puts the lines of a page together to paragraphs, list items and rows of tables.</summary>
/// <param name="spacing">Usual distance of lines, in font sizes.</param>
internal sealed partial class PageReader(Hyphenation hyphenation, double spacing)
{
    /// <summary>Shares of the font size: what is indented begins a paragraph.</summary>
    private const double FirstIndent = 0.7;

    public IEnumerable<PdfBlock> Read(PageText page) =>
        ReadingOrder
            .Of(page.Segments)
            .SelectMany(region => Read(region, page.Number).Select((block, i) => block with { IsFirst = i == 0 }));

    private IEnumerable<PdfBlock> Read(Region region, int page)
    {
        var rows = Row.Of(region);
        var open = new List<Segment>();
        for (var i = 0; i < rows.Count; i++)
        {
            var length = TableFinder.Length(rows, i);
            if (length > 0 || IsContents(rows[i].Line.Text))
            {
                if (open.Count > 0)
                    yield return Close(region, open, page);
                open = [];
                if (length == 0)
                    continue;
                foreach (var row in new TableFinder(hyphenation, region, page).Read(rows, i, length))
                    yield return row;
                i += length - 1;
                continue;
            }
            var line = rows[i].Line;
            if (open.Count > 0 && Begins(region, open, line))
            {
                yield return Close(region, open, page);
                open = [];
            }
            open.Add(line);
        }
        if (open.Count > 0)
            yield return Close(region, open, page);
    }

    // A line of a table of contents.
    private static bool IsContents(string line) => Leaders().IsMatch(line);

    private bool Begins(Region region, List<Segment> open, Segment line)
    {
        var last = open[^1];
        var gap = last.Baseline - line.Baseline;
        if (
            Math.Abs(last.Size - line.Size) > 0.08 * line.Size
            || gap > line.Size * spacing * 1.3
            || gap < 0
            || (last.IsBold != line.IsBold && (open.All(s => s.IsBold) || line.IsBold && EndsSentence(last.Text)))
        )
            return true;
        var indent = region.Indent(line);
        var marker = ListMarker.Split(line.Text).Marker;
        var opener = ListMarker.Split(open[0].Text).Marker;
        if (marker.Length > 0 && IsItem(region, open, line, marker, opener))
            return true;
        var isShort = region.Room(last) > FirstWordWidth(line) + 2 * line.Size;
        if (isShort && (EndsSentence(last.Text) || region.Room(last) > 0.4 * (region.Right - region.Left)))
            return !(IsEven(region, last) && IsCentred(region, line));
        // The lines of an item hang behind its marker; a paragraph's first line alone is indented.
        if (opener.Length > 0)
            return open.Count > 1 && indent < region.Indent(last) - FirstIndent * line.Size;
        return indent > region.Indent(last) + FirstIndent * line.Size
            && !(IsEven(region, last) && IsCentred(region, line));
    }

    private static bool IsItem(Region region, List<Segment> open, Segment line, string marker, string opener) =>
        ListMarker.IsSure(marker)
        || open[^1].Text[^1] is '.' or ';' or ':' or ',' or '؛' or '。' or '；' or '：' or '?' or '!'
        || (opener.Length > 0 && Math.Abs(region.Indent(open[0]) - region.Indent(line)) < line.Size * 0.5);

    private static double FirstWordWidth(Segment line)
    {
        var length = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return length < 0 ? line.Width : line.Width * length / line.Text.Length;
    }

    private static bool IsCentred(Region region, Segment line) =>
        region.Indent(line) > 2 * line.Size && IsEven(region, line);

    private static bool IsEven(Region region, Segment line) =>
        Math.Abs(region.Indent(line) - region.Room(line)) < 1.5 * line.Size;

    private static bool EndsSentence(string text) => Closing().IsMatch(text);

    private PdfBlock Close(Region region, List<Segment> lines, int page)
    {
        var text = lines.Aggregate("", (text, line) => hyphenation.Join(text, line.Text));
        var (marker, rest) = ListMarker.Split(text);
        var last = lines[^1];
        return new PdfBlock(
            marker.Length > 0 ? BlockKind.ListItem : BlockKind.Paragraph,
            rest,
            page,
            lines.GroupBy(line => line.Size).MaxBy(group => group.Sum(line => line.Text.Length))!.Key,
            lines.All(line => line.IsBold)
        )
        {
            Marker = marker,
            Indent = region.Indent(lines[0]),
            Lines = lines.Count,
            IsOpen = !EndsSentence(last.Text),
            IsFull = region.Room(last) < 0.12 * (region.Right - region.Left),
        };
    }

    [GeneratedRegex(@"(\.{4,}|(\.\s){4,}|…{2,}|_{4,})[\s.]*\d*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leaders();

    [GeneratedRegex(@"[.!?…:;。！？；：؟؛][»”’""')\]」）\s]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Closing();
}
