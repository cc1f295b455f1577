using ChatBot.Search.Documents;
using ChatBot.Texts;

namespace ChatBot.Conversations;

/// <summary>
/// Answers messages and greets newcomers. It sends plain text with the whole reply attached; what a
/// channel shows of it is its renderer's business.
/// </summary>
internal sealed class KnowledgeBot(KnowledgeAsker asker, RecentQuestions recent) : ActivityHandler
{
    // Whoever reaches the bot through a channel has passed its door.
    private const Audience Asker = Audience.Internal;

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var message = turnContext.Activity;
        var question = Mentions.WithoutRecipient(message);
        var conversation = ConversationOf(message);
        var reply = asker.Ask(question, message.Locale, Asker, recent.Of(conversation));
        if (!reply.IsSmallTalk)
            recent.Add(conversation, question);
        var activity = MessageFactory.Text(PlainText.Of(reply));
        activity.Locale = reply.Language;
        activity.Attachments = [new Attachment { ContentType = Reply.ContentType, Content = reply }];
        await turnContext.SendActivityAsync(activity, cancellationToken);
    }

    // In a group each person's questions go on from their own.
    private static string? ConversationOf(IMessageActivity message) =>
        message.Conversation?.Id is { } id ? $"{message.ChannelId}\n{id}\n{message.From?.Id}" : null;

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var language = KnowledgeAsker.LanguageOf(((ITurnContext)turnContext).Activity.Locale);
        var texts = TextResources.In(language).Bot;
        var examples = asker.Examples(language, Asker);
        var activity = MessageFactory.Text(
            examples.Count == 0
                ? texts.Welcome
                : $"{texts.Welcome}\n\n{texts.Examples}\n{string.Join('\n', examples.Select(e => "- " + e))}"
        );
        activity.Locale = language;
        activity.TextFormat = TextFormatTypes.Markdown;
        if (examples.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions
            {
                Actions =
                [
                    .. examples.Select(e => new CardAction
                    {
                        Type = ActionTypes.ImBack,
                        Title = e,
                        Value = e,
                    }),
                ],
            };
        }
        await turnContext.SendActivityAsync(activity, cancellationToken);
    }
}
