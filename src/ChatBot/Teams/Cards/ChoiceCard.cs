using System.Globalization;
using System.Text.Json.Nodes;
using ChatBot.Conversations;

namespace ChatBot.Teams.Cards;

/// <summary>A choice as buttons. Each has the number that it has in the text.</summary>
internal static class ChoiceCard
{
    private const int MaxTitle = 80;

    /// <summary>Null where no button can be made: then the text's citations lead on.</summary>
    public static Attachment? Of(Reply reply)
    {
        var body = new JsonArray();
        foreach (var (index, quote) in reply.Quotes.Index())
        {
            if (PressedButton.Choosing(quote, reply.Question) is not { } data)
                continue;
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            var title = $"{number}. {Shortened.Line(quote.Place, MaxTitle)}";
            var line = AdaptiveCard.Actions(AdaptiveCard.Submit(title, data));
            line["spacing"] = "Small";
            body.Add((JsonNode)line);
        }
        return body.Count == 0 ? null : AdaptiveCard.Of(reply.Language, reply.Lead, body);
    }
}
