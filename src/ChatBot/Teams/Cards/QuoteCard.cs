using System.Text.Json.Nodes;
using ChatBot.Conversations;
using ChatBot.Texts;

namespace ChatBot.Teams.Cards;

/// <summary>
/// What the text of an answer cannot hold: where the quote comes from with the passage around it, unfolded in
/// place, and what to ask next.
/// </summary>
internal static class QuoteCard
{
    private const string Source = "source";
    private const string Closed = "closed";
    private const string Open = "open";
    private const int MaxOrigin = 300;

    /// <summary>Null where there is nothing to add.</summary>
    public static Attachment? Of(ReplyQuote quote, Reply reply, bool isMessageBack = true)
    {
        var body = new JsonArray();
        AppendSource(quote, reply, body);
        QuestionsCard.Append(reply.Texts.Teams.Related, reply.NextQuestions, isMessageBack, body);
        return body.Count == 0 ? null : AdaptiveCard.Of(reply.Language, PlainText.Origin(quote, reply), body);
    }

    private static void AppendSource(ReplyQuote quote, Reply reply, JsonArray body)
    {
        var texts = reply.Texts.Teams;
        var passage = PassageInContext.Of(quote);
        // The citation tells title, section and page already.
        if (passage.Count == 0 && quote is { Source: null, Date: null, ValidUntil: null })
            return;
        var title = passage.Count > 0 ? texts.ShowPassage : texts.ShowSource;
        body.Add((JsonNode)Buttons(Closed, title, quote, texts, isVisible: true));
        body.Add((JsonNode)Buttons(Open, texts.Hide, quote, texts, isVisible: false));
        body.Add((JsonNode)Unfolded(quote, reply, passage));
    }

    private static JsonObject Buttons(string id, string title, ReplyQuote quote, TeamsTexts texts, bool isVisible)
    {
        var toggle = AdaptiveCard.Toggle(title, Source, Closed, Open);
        var buttons = AdaptiveCard.OpenUrl(texts.OpenDocument, quote.Url) is { } open
            ? AdaptiveCard.Actions(toggle, open)
            : AdaptiveCard.Actions(toggle);
        buttons["id"] = id;
        if (!isVisible)
            buttons["isVisible"] = false;
        return buttons;
    }

    private static JsonObject Unfolded(ReplyQuote quote, Reply reply, JsonArray passage)
    {
        var items = passage;
        items.Add(
            (JsonNode)
                AdaptiveCard.SubtleLine(AdaptiveCard.Run(Shortened.Line(PlainText.Origin(quote, reply), MaxOrigin)))
        );
        if (quote.Source is { } source && AdaptiveCard.OpenUrl(Shortened.Line(source, MaxOrigin), source) is { } open)
        {
            var run = AdaptiveCard.Run(TextResources.Format(reply.Texts.Bot.Source, Shortened.Line(source, MaxOrigin)));
            run["selectAction"] = open;
            items.Add((JsonNode)AdaptiveCard.SubtleLine(run));
        }
        return new JsonObject
        {
            ["type"] = "Container",
            ["id"] = Source,
            ["isVisible"] = false,
            ["style"] = "emphasis",
            ["rtl"] = Search.Languages.Language.IsRightToLeft(quote.Language),
            ["items"] = items,
        };
    }
}
