using ChatBot.Search.Languages;

namespace ChatBot.Texts;

/// <summary>Text of one direction amid text of the other, kept in order by invisible characters (Unicode Annex 9).</summary>
internal static class BidiText
{
    private const char LeftToRightMark = '\u200E';
    private const char RightToLeftMark = '\u200F';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The same where both read in one direction.</summary>
    /// <param name="language">Of the text.</param>
    /// <param name="around">The language of what stands around it.</param>
    public static string Isolate(string text, string language, string around) =>
        IsMixed(language, around) ? Isolate(text) : text;

    /// <summary>For text of any direction.</summary>
    public static string Isolate(string text) => $"{FirstStrongIsolate}{text}{PopIsolate}";

    /// <summary>Lines whose last full stop or colon stays where it belongs, whichever way the paragraph is set.</summary>
    /// <param name="language">Of the text.</param>
    /// <param name="beside">The language of what stands beside it; the text is the same where both read in one direction.</param>
    public static string EndLines(string text, string language, string beside)
    {
        if (!IsMixed(language, beside))
            return text;
        var mark = Language.IsRightToLeft(language) ? RightToLeftMark : LeftToRightMark;
        return string.Join('\n', text.Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? line : line + mark));
    }

    private static bool IsMixed(string one, string other) =>
        Language.IsRightToLeft(one) != Language.IsRightToLeft(other);
}
