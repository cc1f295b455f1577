namespace ChatBot.Search.Evaluation;

/// <summary>Rows of keys by script: QWERTY, ЙЦУКЕН and Arabic 101. Letters left and right of a key are its neighbours.</summary>
internal static class Keyboard
{
    private static readonly string[] Latin = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly string[] Cyrillic = ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];
    private static readonly string[] Arabic = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"];

    /// <summary>Letters of the same script; none where the script has no keyboard here.</summary>
    public static string Letters(char letter) => string.Concat(Rows(letter));

    /// <summary>None where the letter is on no row, for example with an accent.</summary>
    public static string Neighbours(char letter)
    {
        foreach (var row in Rows(letter))
        {
            var key = row.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (key >= 0)
                return row[Math.Max(0, key - 1)..key] + row[(key + 1)..Math.Min(row.Length, key + 2)];
        }
        return "";
    }

    private static string[] Rows(char letter) =>
        letter switch
        {
            <= '\u024F' => Latin,
            >= '\u0400' and <= '\u052F' => Cyrillic,
            >= '\u0600' and <= '\u06FF' => Arabic,
            _ => [],
        };
}
