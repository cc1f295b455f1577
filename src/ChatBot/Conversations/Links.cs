using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Conversations;

/// <summary>
/// Addresses of the reading page. They begin with the setting <c>PublicUrl</c>, or without it with
/// the address the bot listens on.
/// </summary>
/// <param name="isOpen">Whether anybody may read the pages of public documents.</param>
internal sealed class Links(string? publicUrl, bool isOpen = false)
{
    public const string DefaultAddress = "http://localhost:3978";

    private readonly bool isPublic = !string.IsNullOrEmpty(publicUrl);
    private string baseAddress = (string.IsNullOrEmpty(publicUrl) ? DefaultAddress : publicUrl).TrimEnd('/');

    /// <summary>Whether anybody can open the page of a quote, from wherever they are.</summary>
    public bool LeadAnybodyTo(Quote quote) => isOpen && isPublic && quote.Audience == Audience.Public;

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
