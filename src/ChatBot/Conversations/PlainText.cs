using System.Text;
using ChatBot.Search.Languages;
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
        List<string> parts = [quote.Place];
        if (quote.Date is { } date)
            parts.Add(reply.Texts.Date.Format(date));
        if (quote.ValidUntil is { } last)
            parts.Add(TextResources.Format(reply.Texts.Bot.ValidUntil, reply.Texts.Date.Format(last)));
        // Or the day of an Arabic date would go to the title before it.
        return string.Join(" · ", Language.IsRightToLeft(reply.Language) ? parts.Select(BidiText.Isolate) : parts);
    }
}
