namespace ChatBot.Commands;

/// <summary>
/// What an exception says, in English, for the brackets of a sentence in a person's own language. What it
/// advises is left out: the sentence does that.
/// </summary>
internal static class TechnicalDetail
{
    private static readonly string[] Advice = [": index again", ": update it", ": update the program"];

    public static string Of(Exception exception)
    {
        var message = exception.Message.TrimEnd('.');
        return Array.Find(Advice, advice => message.EndsWith(advice, StringComparison.Ordinal)) is { } advised
            ? message[..^advised.Length]
            : message;
    }
}
