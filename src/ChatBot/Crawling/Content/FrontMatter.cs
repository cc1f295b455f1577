using System.Globalization;
using System.Text;
using ChatBot.Crawling.Sites;
using ChatBot.Search.Documents;

namespace ChatBot.Crawling.Content;

/// <summary>What stands at the head of a saved page, in a comment: where it comes from, and of when.</summary>
internal static class FrontMatter
{
    private const string Opening = "<!--\n---\n";

    public static string Write(Uri source, DateOnly? date, SourceSite site)
    {
        var text = new StringBuilder(Begin(source));
        if (date is { } day)
            text.Append(CultureInfo.InvariantCulture, $"date: {day:yyyy-MM-dd}\n");
        if (site.Language is { } language)
            text.Append(CultureInfo.InvariantCulture, $"language: {language}\n");
        if (site.Audience is { } audience)
            text.Append(
                CultureInfo.InvariantCulture,
                $"audience: {(audience == Audience.Public ? "public" : "internal")}\n"
            );
        return text.Append("---\n-->\n").ToString();
    }

    /// <summary>How every page of this source begins, whatever its date.</summary>
    public static string Begin(Uri source) => $"{Opening}source: {Quote(source.AbsoluteUri)}\n";

    // Neither "-->" nor "--!>" may stand in a comment, and nothing may end the quoted text.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (
                character is '"' or '\\' or '<' or '>' or '!'
                || char.IsControl(character)
                || (character == '-' && quoted[^1] == '-')
            )
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                quoted.Append(character);
        }
        return quoted.Append('"').ToString();
    }
}
