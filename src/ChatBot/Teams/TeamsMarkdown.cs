using System.Text;

namespace ChatBot.Teams;

/// <summary>
/// Text for the Markdown of a message in Teams: it reads as it stands, lists as lists. Teams knows no
/// headings and no tables there; other readers of the same text do.
/// </summary>
internal static class TeamsMarkdown
{
    public static string Of(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                written.Append(IsBroken(lines[i - 1], lines[i]) ? "  \n" : "\n");
            AppendLine(lines[i], written);
        }
        return written.ToString();
    }

    // A line break inside a paragraph is none in Markdown; around empty lines and list items it is.
    private static bool IsBroken(string line, string next) =>
        !string.IsNullOrWhiteSpace(line) && !string.IsNullOrWhiteSpace(next) && !IsListItem(next);

    private static void AppendLine(string line, StringBuilder written)
    {
        var start = line.Length - line.AsSpan().TrimStart(' ').Length;
        written.Append(' ', Math.Min(start, line.Length));
        if (start < line.Length && IsMarkOfBlock(line, start))
            written.Append('\\');
        for (var i = start; i < line.Length; i++)
        {
            if (IsMark(line, i))
                written.Append('\\');
            written.Append(line[i]);
        }
    }

    private static bool IsMark(string line, int i) =>
        line[i] switch
        {
            '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~' or '|' => true,
            // What could be read as a character's name.
            '&' => i + 1 < line.Length && (char.IsAsciiLetter(line[i + 1]) || line[i + 1] == '#'),
            _ => false,
        };

    // A heading, a quotation, or a line that makes a heading or a rule of its neighbours.
    private static bool IsMarkOfBlock(string line, int start) =>
        line[start] is '#' or '>' || (line[start] is '-' or '=' && !line.AsSpan(start).ContainsAnyExcept("-= \r"));

    /// <summary>Whether what follows on the same line would belong to an item of a list.</summary>
    public static bool EndsInList(string text) => IsListItem(text[(text.LastIndexOf('\n') + 1)..]);

    private static bool IsListItem(string line)
    {
        var item = line.AsSpan().TrimStart(' ');
        var digits = item.IndexOfAnyExceptInRange('0', '9');
        return item is ['-' or '+', ' ', ..] || (digits is > 0 and < 10 && item[digits..] is ['.' or ')', ' ', ..]);
    }
}
