using ChatBot.Search.Answering;

namespace ChatBot.Conversations;

/// <summary>
/// Addresses of the reading page. They begin with the setting <c>PublicUrl</c>, or without it with
/// the address the bot listens on.
/// </summary>
internal sealed class Links(string? publicUrl)
{
    public const string DefaultAddress = "http://localhost:3978";

    private readonly bool isPublic = !string.IsNullOrEmpty(publicUrl);
    private string baseAddress = (string.IsNullOrEmpty(publicUrl) ? DefaultAddress : publicUrl).TrimEnd('/');

    /// <summary>Tells where the bot listens, once that is known.</summary>
    public void ListeningOn(string address)
    {
        if (!isPublic)
            baseAddress = address.TrimEnd('/');
    }

    public string To(Quote quote) =>
        baseAddress
        + "/documents/"
        + EscapePath(quote.Document)
        + "?quote="
        + QuoteMark.Of(quote.Start, quote.Text)
        + "#"
        + Uri.EscapeDataString(quote.SectionId);

    private static string EscapePath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
