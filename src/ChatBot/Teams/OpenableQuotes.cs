using ChatBot.Conversations;
using ChatBot.Teams.Cards;

namespace ChatBot.Teams;

/// <summary>
/// Where the quotes of a reply can be opened. People in Teams come to the reading pages from anywhere, and most
/// pages are closed to them.
/// </summary>
internal static class OpenableQuotes
{
    /// <summary>
    /// The reply with addresses that open: the reading page, or where it is closed to the reader, the address that
    /// the document is drawn up from, or none.
    /// </summary>
    /// <param name="isLocal">Whether it goes to a tool on this machine, which may read every page.</param>
    public static Reply In(Reply reply, bool isLocal) =>
        isLocal
            ? reply
            : reply with
            {
                Quotes = [.. reply.Quotes.Select(quote => quote with { Url = AddressOf(quote) })],
            };

    private static string AddressOf(ReplyQuote quote)
    {
        if (quote.IsOpen)
            return quote.Url;
        return quote.Source is { } source && AdaptiveCard.IsOfTheWeb(source) ? source : "";
    }
}
