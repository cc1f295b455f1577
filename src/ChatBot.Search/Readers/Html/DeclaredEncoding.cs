using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Search.Readers.Html;

/// <summary>The encoding that a page names in its first lines, for what no byte order mark decides.</summary>
internal static partial class DeclaredEncoding
{
    /// <summary>In bytes; browsers look no further than 1024, which pages with long heads fail.</summary>
    private const int Length = 4096;

    public static string? Of(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Length)]);
        var match = Declaration().Match(start);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        """<meta\s[^<>]*charset(?>\s*)=(?>\s*)(?:["'](?>\s*))?(?<name>[\w.:-]{2,40})|^\s*<\?xml\s[^<>]*encoding(?>\s*)=(?>\s*)["'](?<name>[\w.:-]{2,40})""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Declaration();
}
