using System.Text;

namespace ChatBot.Search.Languages;

/// <summary>
/// Tells a text's language by its script, and among French, English and Spanish by its function
/// words. Null where nothing speaks for one of them.
/// </summary>
public static class LanguageGuess
{
    private static readonly string[] LatinLanguages = ["fr", "en", "es"];
    private static readonly char[] WordBreaks = [.. " \t\n\u00A0\u202F.,;:!?¿¡()[]{}«»“”\"'’/-–—"];

    /// <summary>Enough of a long text to tell its language.</summary>
    private const int MaxLength = 4000;

    public static string? Of(string text)
    {
        var sample = text.Length > MaxLength ? text[..MaxLength] : text;
        return ByScript(sample) ?? ByFunctionWords(sample);
    }

    private static string? ByScript(string text)
    {
        int latin = 0,
            cyrillic = 0,
            arabic = 0,
            han = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x400 and <= 0x52F)
                cyrillic++;
            else if (rune.Value is >= 0x600 and <= 0x6FF or >= 0x750 and <= 0x77F)
                arabic++;
            else if (rune.Value is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF)
                han += 3; // One Chinese character says as much as a few letters.
            else if (Rune.IsLetter(rune))
                latin++;
        }
        var most = Math.Max(cyrillic, Math.Max(arabic, han));
        if (most <= latin)
            return null;
        return most == cyrillic ? "ru"
            : most == arabic ? "ar"
            : "zh";
    }

    private static string? ByFunctionWords(string text)
    {
        var words = text.ToLowerInvariant().Split(WordBreaks, StringSplitOptions.RemoveEmptyEntries);
        var counts = LatinLanguages.Select(language => words.Count(word => IsFunctionWord(language, word))).ToArray();
        var best = counts.Max();
        var isTie = counts.Count(count => count == best) > 1;
        return best == 0 || isTie ? null : LatinLanguages[Array.IndexOf(counts, best)];
    }

    private static bool IsFunctionWord(string language, string word) =>
        StopWords.Of(language).Contains(word) || QuestionWords.Of(language).Contains(word);
}
