namespace ChatBot.Search.Passages;

/// <summary>Words whose full stop ends no sentence, without that full stop.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Words = new(
        (
            "m mm mme mmes mlle dr pr me st ste art al av apr cf ch chap éd env ex fig hab ibid id janv févr juill sept oct nov déc "
            + "no n° nos p pp par rés tél vol vs mr mrs ms prof gen col lt sgt jr sr inc ltd approx dept est feb jan mar apr aug dec e.g i.e u.s u.n "
            + "sra dra d dª núm págs pág ej aprox ee uu gral "
            + "г гг т е д п др им ст стр тыс млн млрд см рис руб чел"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether the word before a full stop is an abbreviation or an initial.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && char.IsUpper(word[0]))
            return true;
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
