using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>A bot that overrides a method for each kind of activity it answers; all others do nothing.</summary>
public class ActivityHandler : IBot
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity.Type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(
                new TypedTurnContext<IMessageActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(
                new TypedTurnContext<IConversationUpdateActivity>(turnContext),
                cancellationToken
            ),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };

    protected virtual Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var added = turnContext.Activity.MembersAdded ?? [];
        var bot = turnContext.Activity.Recipient?.Id;
        return added.Any(member => member.Id != bot)
            ? OnMembersAddedAsync(added, turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Called when somebody other than the bot came.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;
}
