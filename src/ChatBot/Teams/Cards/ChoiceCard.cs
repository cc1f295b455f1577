using System.Globalization;
using System.Text.Json.Nodes;
using ChatBot.Conversations;
using ChatBot.Texts;

namespace ChatBot.Teams.Cards;

/// <summary>A choice to press. Each has the number that it has in the text, which tells more of it.</summary>
internal static class ChoiceCard
{
    private const int MaxName = 120;

    /// <summary>Null where nothing can be pressed: then the text's citations lead on.</summary>
    public static Attachment? Of(Reply reply)
    {
        var body = new JsonArray();
        foreach (var (index, (quote, name)) in reply.Quotes.Zip(ShortPlace.TellApart(reply.Quotes, MaxName)).Index())
        {
            if (PressedButton.Choosing(quote, reply.Question) is not { } data)
                continue;
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            var title = BidiText.Isolate(name, quote.Language, reply.Language);
            body.Add((JsonNode)AdaptiveCard.Row($"{number}. {title}", data));
        }
        return body.Count == 0 ? null : AdaptiveCard.Of(reply.Language, reply.Lead, body);
    }
}
