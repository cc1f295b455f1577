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
        var question = QuestionIn(turnContext.Activity);
        return PressedButton.Read(turnContext.Activity.Value) switch
        {
            { Place: { } place } pressed => dialog.AnswerAsync(turnContext, pressed.Question, place, cancellationToken),
            { } pressed when string.IsNullOrEmpty(question) => dialog.AnswerAsync(
                turnContext,
                pressed.Question,
                cancellationToken
            ),
            _ when question is null => Task.CompletedTask,
            _ => dialog.AnswerAsync(turnContext, question, cancellationToken),
        };
    }

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => AnswerAgainAsync(turnContext, cancellationToken);

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => AnswerAgainAsync(turnContext, cancellationToken);

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
    ) => search.FindAsync(query, ((ITurnContext)turnContext).Activity, cancellationToken);

    // An edit that leaves no question takes the answer back with it.
    private Task AnswerAgainAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        QuestionIn(turnContext.Activity) is { } question
            ? dialog.AnswerAgainAsync(turnContext, question, cancellationToken)
            : dialog.ForgetAsync(turnContext, cancellationToken);

    /// <summary>Null where a message holds inserted cards and no words.</summary>
    private static string? QuestionIn(IMessageActivity message)
    {
        var text = InsertedCards.Without(message, Mentions.WithoutRecipient(message));
        return text.Length == 0 && InsertedCards.StandIn(message) ? null : text;
    }
}
