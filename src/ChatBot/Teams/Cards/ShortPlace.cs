using ChatBot.Conversations;

namespace ChatBot.Teams.Cards;

/// <summary>Where a quote stands, on one line. Document and section are both cut before either is left out.</summary>
internal static class ShortPlace
{
    private const string Within = " › ";
    private const string Beside = " · ";

    /// <summary>The section alone where it tells each from the others.</summary>
    /// <param name="maxLength">In UTF-16 units, at least 60.</param>
    public static IEnumerable<string> TellApart(IReadOnlyList<ReplyQuote> quotes, int maxLength)
    {
        var isSectionEnough =
            quotes.All(quote => quote.Section.Length > 0)
            && quotes.DistinctBy(quote => quote.Section, StringComparer.Ordinal).Count() == quotes.Count;
        return quotes.Select(quote =>
            isSectionEnough ? Shortened.Line(quote.Section, maxLength) : Of(quote, maxLength)
        );
    }

    /// <param name="maxLength">In UTF-16 units, at least 60.</param>
    public static string Of(ReplyQuote quote, int maxLength) =>
        quote.Page.Length > 0 && quote.Page.Length < maxLength / 2
            ? WithoutPage(quote, maxLength - Beside.Length - quote.Page.Length) + Beside + quote.Page
            : WithoutPage(quote, maxLength);

    /// <param name="maxLength">In UTF-16 units, at least 30.</param>
    public static string WithoutPage(ReplyQuote quote, int maxLength)
    {
        if (quote.Section.Length == 0 || quote.Title.Length == 0)
            return Shortened.Line(quote.Title + quote.Section, maxLength);
        var room = maxLength - Within.Length;
        // The section tells more.
        var section = Shortened.Line(quote.Section, Math.Max(room * 2 / 3, room - quote.Title.Length));
        return Shortened.Line(quote.Title, room - section.Length) + Within + section;
    }
}
