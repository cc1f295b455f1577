namespace ChatBot.Search.Languages;

/// <summary>
/// Tells the languages that have a script of their own. Latin names and titles stand in texts of every
/// script; only the small words of a Latin language weigh as much as the other script's letters.
/// </summary>
internal static class LanguageByScript
{
    // In fifths of a letter.
    private const int Letter = 5;
    private const int ChineseCharacter = 2 * Letter;
    private const int LetterOfRareWord = 1;

    public static string? Of(ReadOnlySpan<char> text, LatinModel latin)
    {
        int cyrillic = 0,
            arabic = 0,
            chinese = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsCyrillic(rune.Value))
                cyrillic += Letter;
            else if (IsArabic(rune.Value))
                arabic += Letter;
            else if (IsChinese(rune.Value))
                chinese += ChineseCharacter;
        }
        var most = Math.Max(cyrillic, Math.Max(arabic, chinese));
        if (most == 0 || most < WeightOfLatin(text, latin))
            return null;
        return most == cyrillic ? "ru"
            : most == arabic ? "ar"
            : "zh";
    }

    private static int WeightOfLatin(ReadOnlySpan<char> text, LatinModel latin)
    {
        var weight = 0;
        foreach (var word in new LatinWords(text))
        {
            if (latin.IsCommon(word))
                weight += word.Length * Letter;
            else if (!char.IsUpper(word[0]))
                weight += word.Length * LetterOfRareWord;
        }
        return weight;
    }

    private static bool IsCyrillic(int value) => value is >= 0x400 and <= 0x52F or >= 0x1C80 and <= 0x1C8F;

    // The last two are the presentation forms, which come out of PDF files.
    private static bool IsArabic(int value) =>
        value
            is >= 0x600
                and <= 0x6FF
                or >= 0x750
                and <= 0x77F
                or >= 0x8A0
                and <= 0x8FF
                or >= 0xFB50
                and <= 0xFDFF
                or >= 0xFE70
                and <= 0xFEFC;

    private static bool IsChinese(int value) =>
        value
            is >= 0x4E00
                and <= 0x9FFF
                or >= 0x3400
                and <= 0x4DBF
                or >= 0xF900
                and <= 0xFAFF
                or >= 0x20000
                and <= 0x323AF;
}
