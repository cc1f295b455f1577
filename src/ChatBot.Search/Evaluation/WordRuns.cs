using System.Globalization;

namespace ChatBot.Search.Evaluation;

/// <summary>What a UTF-16 unit is part of.</summary>
internal static class WordRuns
{
    public static bool IsHan(char unit) =>
        unit is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Letters, digits, marks that combine with them, and halves of rarer letters.</summary>
    public static bool IsWordPart(char unit) =>
        char.IsLetterOrDigit(unit)
        || char.IsSurrogate(unit)
        || char.GetUnicodeCategory(unit)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>Where word parts stand together.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordPart(text[i]))
                continue;
            if (i > start)
                yield return (start, i);
            start = i + 1;
        }
    }
}
