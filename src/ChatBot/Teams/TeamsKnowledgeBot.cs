using ChatBot.Conversations;
using ChatBot.Teams.Cards;

namespace ChatBot.Teams;

/// <summary>Takes what Microsoft Teams sends to those who deal with it.</summary>
internal sealed class TeamsKnowledgeBot(Dialog dialog, TeamsWelcome welcome, TeamsFeedback feedback, TeamsSearch search)
    : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var text = InsertedCards.Without(turnContext.Activity, Mentions.WithoutRecipient(turnContext.Activity));
        return PressedButton.Read(turnContext.Activity.Value) switch
        {
            { Place: { } place } pressed => dialog.AnswerAsync(turnContext, pressed.Question, place, cancellationToken),
            null when text.Length == 0 && InsertedCards.StandIn(turnContext.Activity) => Task.CompletedTask,
            { } pressed when text.Length == 0 => dialog.AnswerAsync(turnContext, pressed.Question, cancellationToken),
            _ => dialog.AnswerAsync(turnContext, text, cancellationToken),
        };
    }

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => dialog.AnswerAgainAsync(turnContext, Mentions.WithoutRecipient(turnContext.Activity), cancellationToken);

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => dialog.AnswerAgainAsync(turnContext, Mentions.WithoutRecipient(turnContext.Activity), cancellationToken);

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) => dialog.ForgetAsync(turnContext, cancellationToken);

    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = ((ITurnContext)turnContext).Activity;
        return TeamsWelcome.IsDue(activity)
            ? turnContext.SendActivityAsync(welcome.For(activity), cancellationToken)
            : Task.CompletedTask;
    }

    protected override Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.Activity.Name == "message/submitAction"
            ? feedback.TakeAsync(((ITurnContext)turnContext).Activity, cancellationToken)
            : base.OnInvokeActivityAsync(turnContext, cancellationToken);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => search.FindAsync(query, ((ITurnContext)turnContext).Activity.Locale, cancellationToken);
}
