using System.Text;

namespace ChatBot.Search.Languages;

/// <summary>
/// Latin letters as numbers of six bits, so that four of them make a key. Accented letters are
/// listed rather than decomposed: what a letter folds to depends on no globalization data.
/// </summary>
internal static class LatinLetters
{
    public const int WordEdge = 1;
    private const int A = 2;
    private const string Accented = "àâäáãåçéèêëíîïìñóôöòõúùûüÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuy";
    private const int Other = A + 26 + 26;

    /// <summary>The letters of French, English and Spanish and of their neighbours; no full-width forms.</summary>
    public static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00AA' and < '\u0250' or >= '\u1E00' and <= '\u1EFF' && char.IsLetter(c));

    /// <summary>An accent written apart from its letter; a word goes on over it.</summary>
    public static bool IsCombiningAccent(char c) => c is >= '\u0300' and <= '\u036F';

    public static int Number(char lower)
    {
        if (lower is >= 'a' and <= 'z')
            return A + lower - 'a';
        var accented = Accented.IndexOf(lower, StringComparison.Ordinal);
        return accented < 0 ? Other : A + 26 + accented;
    }

    public static ReadOnlySpan<char> WithoutAccents(ReadOnlySpan<char> lower)
    {
        if (Ascii.IsValid(lower))
            return lower;
        var plain = new StringBuilder(lower.Length + 1);
        foreach (var c in lower)
        {
            var accented = Accented.IndexOf(c, StringComparison.Ordinal);
            _ = c switch
            {
                'œ' => plain.Append("oe"),
                'æ' => plain.Append("ae"),
                _ => plain.Append(accented < 0 ? c : Plain[accented]),
            };
        }
        return plain.ToString();
    }
}
