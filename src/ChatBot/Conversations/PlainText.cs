using System.Text;
using ChatBot.Texts;

namespace ChatBot.Conversations;

/// <summary>A reply without any markup.</summary>
internal static class PlainText
{
    public static string Of(Reply reply)
    {
        var text = new StringBuilder(reply.Lead);
        foreach (var quote in reply.Quotes)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            text.Append(quote.Text).Append("\n\n").Append(Origin(quote, reply)).Append('\n').Append(quote.Url);
            if (quote.Source is { } source)
                text.Append('\n').Append(TextResources.Format(reply.Texts.Bot.Source, source));
        }
        return text.ToString();
    }

    /// <summary>Title, section and dates, on one line.</summary>
    public static string Origin(ReplyQuote quote, Reply reply)
    {
        var origin = quote.Place;
        if (quote.Date is { } date)
            origin += " · " + reply.Texts.Date.Format(date);
        if (quote.ValidUntil is { } last)
            origin += " · " + TextResources.Format(reply.Texts.Bot.ValidUntil, reply.Texts.Date.Format(last));
        return origin;
    }
}
