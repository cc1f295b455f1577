using System.Text.Json.Nodes;
using ChatBot.BotHost;
using ChatBot.Conversations;
using ChatBot.Search.Answering;
using ChatBot.Teams.Cards;

namespace ChatBot.Teams;

/// <summary>
/// A reply as a message in Teams. Its text alone says what was found and where, for notifications, screen
/// readers and old clients.
/// </summary>
internal static class TeamsMessage
{
    /// <summary>In UTF-16 units, of a notification.</summary>
    private const int MaxSummary = 200;

    public static void Write(Reply reply, Activity message)
    {
        reply = OpenableQuotes.In(reply, IsLocal(message));
        message.Text = TeamsText.Of(reply);
        message.TextFormat = TextFormatTypes.Markdown;
        message.Summary = Shortened.Line(Summary(reply), MaxSummary);
        message.Attachments = CardOf(reply, !IsLocal(message)) is { } card ? [card] : null;
        message.Entities = reply.Quotes.Count > 0 ? [Citations.Of(reply)] : null;
        if (reply.IsRateable)
            message.ChannelData = BotJson.Write(
                new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } }
            );
    }

    /// <summary>Null where the text says it all.</summary>
    /// <param name="isMessageBack">See <see cref="PressedButton.Asking"/>.</param>
    public static Attachment? CardOf(Reply reply, bool isMessageBack = true) =>
        reply switch
        {
            { Kind: AnswerKind.Choice } => ChoiceCard.Of(reply),
            { Quotes: [var quote, ..] } => QuoteCard.Of(quote, reply, isMessageBack),
            { NextQuestions: { Count: > 0 } questions } => QuestionsCard.Of(
                reply.Texts.Bot.Examples,
                questions,
                reply.Language,
                reply.Lead,
                isMessageBack
            ),
            _ => null,
        };

    /// <summary>Whether it goes to a tool on this machine, such as the Agents Playground, and not to Teams.</summary>
    public static bool IsLocal(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback;

    private static string Summary(Reply reply) =>
        reply switch
        {
            { Kind: AnswerKind.Choice } => reply.Lead
                + " "
                + string.Join(" · ", reply.Quotes.Select(quote => quote.Place)),
            { Quotes: [var quote, ..] } => quote.Text,
            _ => reply.Lead,
        };
}
