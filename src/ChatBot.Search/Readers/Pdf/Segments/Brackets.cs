namespace ChatBot.Search.Readers.Pdf.Segments;

/// <summary>
/// Brackets in text from right to left: some programs write down the bracket that is seen, others the
/// one that is meant. Space stands before one that opens, and behind one that closes.
/// </summary>
internal static class Brackets
{
    private const string Open = "([{«‹";
    private const string Close = ")]}»›";

    /// <summary>Whether brackets stand as they are meant.</summary>
    public static bool Opens(string text)
    {
        var balance = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var opens = Open.Contains(text[i], StringComparison.Ordinal);
            if (!opens && !Close.Contains(text[i], StringComparison.Ordinal))
                continue;
            var before = i == 0 || char.IsWhiteSpace(text[i - 1]);
            var after = i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]);
            if (before != after)
                balance += opens == before ? 1 : -1;
        }
        return balance >= 0;
    }

    public static string Mirror(string text) => string.Concat(text.Select(Mirror));

    private static char Mirror(char c)
    {
        if (Open.IndexOf(c, StringComparison.Ordinal) is >= 0 and var open)
            return Close[open];
        return Close.IndexOf(c, StringComparison.Ordinal) is >= 0 and var close ? Open[close] : c;
    }
}
