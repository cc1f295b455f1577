namespace ChatBot.Teams.Cards;

/// <summary>Text cut to the room there is, with an ellipsis where something is left out.</summary>
internal static class Shortened
{
    private const char Ellipsis = '…';

    /// <summary>On one line, a list as a sentence, cut between words where they stand close enough.</summary>
    /// <param name="maxLength">In UTF-16 units, the ellipsis included.</param>
    public static string Line(string text, int maxLength)
    {
        var line = string.Join(' ', text.Split('\n').SelectMany(Words));
        if (line.Length <= maxLength)
            return line;
        var space = line.LastIndexOf(' ', maxLength - 1);
        return Cut(line, space > maxLength / 2 ? space : maxLength - 1);
    }

    /// <summary>Whole lines of the text, as many as there is room for.</summary>
    public static string Lines(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        var end = text.LastIndexOf('\n', maxLength - 2);
        return end > maxLength / 2 ? text[..end] + "\n" + Ellipsis : Cut(text, maxLength - 1);
    }

    // The marks of a list make none on one line.
    private static IEnumerable<string> Words(string line) =>
        line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is var words && words is ["-", _, ..]
            ? words.Skip(1)
            : words;

    // Not between the two halves of one character.
    private static string Cut(string text, int length) =>
        text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd() + Ellipsis;
}
