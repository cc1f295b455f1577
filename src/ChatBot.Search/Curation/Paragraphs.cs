namespace ChatBot.Search.Curation;

/// <summary>Cuts a plain text into paragraphs of trimmed lines; lines that begin with # are remarks.</summary>
internal static class Paragraphs
{
    /// <returns>Each with the number of its first line, counted from 1.</returns>
    public static IEnumerable<(int Line, IReadOnlyList<string> Lines)> Of(string text)
    {
        var lines = new List<string>();
        var first = 0;
        foreach (var (index, line) in text.Split('\n').Select(line => line.Trim()).Append("").Index())
        {
            if (line.Length > 0 && line[0] != '#')
            {
                first = lines.Count == 0 ? index + 1 : first;
                lines.Add(line);
            }
            else if (line.Length == 0 && lines.Count > 0)
            {
                yield return (first, lines);
                lines = [];
            }
        }
    }
}
