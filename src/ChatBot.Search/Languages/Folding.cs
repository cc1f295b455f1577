using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Miscellaneous;

namespace ChatBot.Search.Languages;

/// <summary>
/// Brings together what people write in several ways: small and capital letters, with and without
/// diacritics, composed or followed by combining marks. Needs no Unicode tables of the system.
/// </summary>
public static class Folding
{
    private const char Breve = '\u0306';

    /// <summary>Without combining marks, but й, which is a letter of its own. The same text where there are none.</summary>
    public static string WithoutMarks(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
            return text;
        var kept = new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (letter is < '\u0300' or > '\u036F')
                kept[length++] = letter;
            else if (letter == Breve && length > 0 && kept[length - 1] is 'и' or 'И')
                kept[length - 1]++;
        }
        return new string(kept, 0, length);
    }

    /// <summary>Where each unit of the text without its marks, and its end, stands in the text itself.</summary>
    internal static List<int> Places(string text)
    {
        var places = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '\u0300' or > '\u036F')
                places.Add(i);
        }
        places.Add(text.Length);
        return places;
    }

    /// <summary>One word as the index has it, before stemming.</summary>
    public static string Word(string word, string language)
    {
        var lower = WithoutMarks(word).ToLowerInvariant().ToCharArray();
        var length = language == "ar" ? new ArabicNormalizer().Normalize(lower, lower.Length) : lower.Length;
        var folded = new char[length * 4];
        length = ASCIIFoldingFilter.FoldToASCII(lower, 0, folded, 0, length);
        return new string(folded, 0, length).Replace('ё', 'е');
    }

    internal static HashSet<string> Set(IEnumerable<string> words, string language) =>
        [.. words.Select(word => Word(word, language))];
}
