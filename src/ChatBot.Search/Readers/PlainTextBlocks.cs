using System.Text.RegularExpressions;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>
/// Cuts plain text at blank lines, below underlined headings and before list items. Numbers begin items
/// where lines of a paragraph do so repeatedly.
/// </summary>
internal static partial class PlainTextBlocks
{
    private const int LeastUnderline = 3;

    public static IEnumerable<PlainTextBlock> Of(string text) => Paragraphs(text).SelectMany(Cut);

    private static IEnumerable<List<string>> Paragraphs(string text)
    {
        var lines = new List<string>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }
            if (lines.Count > 0)
                yield return lines;
            lines = [];
        }
        if (lines.Count > 0)
            yield return lines;
    }

    private static IEnumerable<PlainTextBlock> Cut(List<string> lines)
    {
        var hasNumbers = lines.Count(line => Number().IsMatch(line)) > 1;
        var open = new List<string>();
        var marker = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var (itemMarker, itemText) = Item(line, hasNumbers);
            var isHeading = IsUnderlined(lines, i) && (open.Count == 0 || marker.Length > 0);
            var isRule = IsRule(line);
            if (
                open.Count > 0
                && (isHeading || isRule || itemMarker.Length > 0 || (marker.Length > 0 && EndsSentence(open[^1])))
            )
            {
                yield return Block(open, marker);
                open.Clear();
            }
            if (isRule)
                continue;
            if (isHeading)
            {
                yield return new PlainTextBlock(BlockKind.Heading, line, Underline: lines[++i][0]);
                continue;
            }
            if (open.Count == 0)
                marker = itemMarker;
            open.Add(itemText);
        }
        if (open.Count > 0)
            yield return Block(open, marker);
    }

    private static PlainTextBlock Block(List<string> lines, string marker) =>
        new(marker.Length > 0 ? BlockKind.ListItem : BlockKind.Paragraph, string.Join('\n', lines), marker);

    private static (string Marker, string Text) Item(string line, bool hasNumbers)
    {
        if (IsBullet(line))
            return ("•", line[1..].TrimStart());
        return hasNumbers && Number().Match(line) is { Success: true } number
            ? (number.Groups["marker"].Value, line[number.Length..])
            : ("", line);
    }

    private static bool IsBullet(string line) =>
        line.Length > 2 && line[0] is '•' or '-' or '*' or '–' or '◦' or '▪' && char.IsWhiteSpace(line[1]);

    private static bool IsUnderlined(List<string> lines, int index) =>
        index + 1 < lines.Count
        && IsRule(lines[index + 1])
        && !IsRule(lines[index])
        && lines[index].Length <= PlainTextHeading.MaxLength;

    private static bool IsRule(string line) =>
        line.Length >= LeastUnderline
        && line[0] is '=' or '-' or '*' or '~' or '_' or '#' or '+' or '^' or '—' or '═' or '─'
        && !line.AsSpan().ContainsAnyExcept(line[0]);

    private static bool EndsSentence(string line) => PlainTextHeading.EndsSentence(line);

    [GeneratedRegex(
        @"^(?<marker>\d{1,3}[.)]|\(\d{1,3}\)|\(?\p{Ll}\)|[0-9]{1,2}、)\s*(?<=[\s、])(?=\S)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();
}
