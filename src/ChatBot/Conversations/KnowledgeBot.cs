using ChatBot.Search.Documents;
using ChatBot.Texts;

namespace ChatBot.Conversations;

/// <summary>
/// Answers messages and greets newcomers. It sends plain text with the whole reply attached; what a
/// channel shows of it is its renderer's business.
/// </summary>
internal sealed class KnowledgeBot(KnowledgeAsker asker) : ActivityHandler
{
    // Whoever reaches the bot through a channel has passed its door.
    private const Audience Asker = Audience.Internal;

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var message = turnContext.Activity;
        var reply = asker.Ask(Mentions.WithoutRecipient(message), message.Locale, Asker);
        var activity = MessageFactory.Text(PlainText.Of(reply));
        activity.Locale = reply.Language;
        activity.Attachments = [new Attachment { ContentType = Reply.ContentType, Content = reply }];
        await turnContext.SendActivityAsync(activity, cancellationToken);
    }

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
