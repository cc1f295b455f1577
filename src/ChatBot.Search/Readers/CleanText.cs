using System.Globalization;
using System.Text;

namespace ChatBot.Search.Readers;

/// <summary>
/// Text as it is read: one space for any white space, ligatures and presentation forms as the letters
/// they stand for, and nothing that is not seen (soft hyphens, marks of direction, control characters).
/// </summary>
internal static class CleanText
{
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                AppendSpace(clean, rune.Value is 0xA0 or 0x202F ? (char)rune.Value : ' ');
            else if (rune.IsBmp && PresentationForms.Of((char)rune.Value) is { } letters)
                clean.Append(letters);
            else if (rune.Value is 0xF0B7 or 0xF0A7 or 0xF0D8)
                clean.Append('•');
            else if (!IsUnseen(rune))
                clean.Append(rune);
        }
        while (clean.Length > 0 && char.IsWhiteSpace(clean[^1]))
            clean.Length--;
        return clean.ToString();
    }

    private static void AppendSpace(StringBuilder clean, char space)
    {
        if (clean.Length > 0 && !char.IsWhiteSpace(clean[^1]))
            clean.Append(space);
    }

    // What is no letter: replacement characters stand for a broken encoding, private ones for a symbol font.
    private static bool IsUnseen(Rune rune) =>
        rune.Value == 0xFFFD
        || (rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
