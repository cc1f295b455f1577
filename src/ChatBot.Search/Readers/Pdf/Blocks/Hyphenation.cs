using System.Text.RegularExpressions;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>
/// Joins a line to the one before it. A hyphen between them parts a word, or belongs to it: it stays
/// where the word stands so elsewhere in the document, before a capital, and in the usual compounds.
/// </summary>
internal sealed partial class Hyphenation
{
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "non",
        "vice",
        "ex",
        "demi",
        "semi",
        "mi",
        "peut",
        "celui",
        "celle",
        "ceux",
        "celles",
        "lui",
        "eux",
        "elle",
        "elles",
        "nous",
        "vous",
        "soi",
        "self",
        "c’est",
        "c'est",
        "est",
    };
    private static readonly HashSet<string> After = new(StringComparer.OrdinalIgnoreCase)
    {
        "ci",
        "là",
        "même",
        "mêmes",
        "il",
        "ils",
        "elle",
        "elles",
        "on",
        "ce",
        "nous",
        "vous",
        "à",
        "de",
        "en",
        "du",
        "d’œuvre",
        "d'œuvre",
    };

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    public Hyphenation(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            foreach (var word in Word().EnumerateMatches(line))
                words.Add(line.Substring(word.Index, word.Length));
        }
    }

    public string Join(string text, string next)
    {
        if (text.Length == 0 || next.Length == 0)
            return text + next;
        if (text[^1] != '-' || text.Length < 2 || !char.IsLetterOrDigit(text[^2]))
            return NeedsNoSpace(text[^1]) && NeedsNoSpace(next[0]) ? text + next : $"{text} {next}";
        return KeepsHyphen(text, next) ? text + next : text[..^1] + next;
    }

    private bool KeepsHyphen(string text, string next)
    {
        if (!char.IsLower(next[0]) || !char.IsLetter(text[^2]))
            return true;
        var first = LastWord(text.AsSpan(0, text.Length - 1));
        var second = FirstWord(next);
        if (words.Contains($"{first}-{second}"))
            return true;
        return !words.Contains($"{first}{second}") && (Before.Contains(first) || After.Contains(second));
    }

    private static string LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && IsWordPart(text[start - 1]))
            start--;
        return text[start..].ToString();
    }

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && IsWordPart(text[end]))
            end++;
        return text[..end].TrimEnd('-');
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '’' or '\'';

    // Chinese is written without spaces.
    private static bool NeedsNoSpace(char c) => c is (>= '\u3000' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF');

    [GeneratedRegex(@"[\p{L}\p{M}\d]+([-’'][\p{L}\p{M}\d]+)*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
