namespace ChatBot.Search.Readers.Html;

/// <summary>Front matter in a comment before anything else of a page.</summary>
internal static class LeadingFrontMatter
{
    private const string Open = "<!--";
    private const string Close = "-->";

    public static DocumentProperties Read(string text, ReadProblems problems)
    {
        var start = text.IndexOf(Open, StringComparison.Ordinal);
        if (start < 0 || !IsProlog(text.AsSpan(0, start)))
            return new DocumentProperties();
        start += Open.Length;
        var end = text.IndexOf(Close, start, StringComparison.Ordinal);
        var comment = end < 0 ? "" : text[start..end];
        var matter = comment.TrimStart();
        if (!matter.StartsWith("---\n", StringComparison.Ordinal))
            return new DocumentProperties();
        var line = 1 + text.AsSpan(0, start + comment.Length - matter.Length).Count('\n');
        return new FrontMatterReader(problems, line).Read(matter.TrimEnd()).Properties;
    }

    // White space, a document type and an XML declaration, but no element.
    private static bool IsProlog(ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        while (rest.StartsWith("<!", StringComparison.Ordinal) || rest.StartsWith("<?", StringComparison.Ordinal))
        {
            var end = rest.IndexOf('>');
            if (end < 0)
                return false;
            rest = rest[(end + 1)..].TrimStart();
        }
        return rest.IsEmpty;
    }
}
