namespace ChatBot.Conversations;

/// <summary>Answers messages and greets newcomers, in every channel that has no bot of its own.</summary>
internal sealed class KnowledgeBot(Dialog dialog, Greeting greeting) : ActivityHandler
{
    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    ) => dialog.AnswerAsync(turnContext, Mentions.WithoutRecipient(turnContext.Activity), cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => turnContext.SendActivityAsync(greeting.In(((ITurnContext)turnContext).Activity.Locale), cancellationToken);
}
