using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>
/// Plain text to paragraphs and list items. A blank line ends a paragraph; a line that starts with
/// a bullet is an item of a list; a first line alone, short and without a full stop, is the title.
/// </summary>
internal static class PlainTextReader
{
    private const int MaxTitleLength = 120;

    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems) is not { } text)
            return null;
        var builder = new DocumentBuilder(limits);
        string? title = null;
        var isFirst = true;
        foreach (var block in Blocks(text))
        {
            if (isFirst && !block.IsItem && IsTitle(block.Text))
                title = block.Text;
            if (block.IsItem)
                builder.ListItem(0, "•", block.Text);
            else
                builder.Paragraph(block.Text);
            isFirst = false;
        }
        return builder.Build(new DocumentProperties { Title = title });
    }

    private static IEnumerable<(string Text, bool IsItem)> Blocks(string text)
    {
        var lines = new List<string>();
        var isItem = false;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            var startsItem = IsBullet(line);
            if (lines.Count > 0 && (line.Length == 0 || startsItem || (isItem && EndsSentence(lines[^1]))))
            {
                yield return (string.Join('\n', lines), isItem);
                lines.Clear();
            }
            if (line.Length == 0)
                continue;
            if (lines.Count == 0)
                isItem = startsItem;
            lines.Add(startsItem ? line[1..].TrimStart() : line);
        }
        if (lines.Count > 0)
            yield return (string.Join('\n', lines), isItem);
    }

    private static bool IsTitle(string block) =>
        block.Length <= MaxTitleLength && !block.Contains('\n', StringComparison.Ordinal) && !EndsSentence(block);

    private static bool IsBullet(string line) =>
        line.Length > 2 && line[0] is '•' or '-' or '*' or '–' or '◦' or '▪' && char.IsWhiteSpace(line[1]);

    private static bool EndsSentence(string line) =>
        line[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟';
}
