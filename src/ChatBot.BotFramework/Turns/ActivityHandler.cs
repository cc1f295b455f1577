using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>A bot that overrides a method for each kind of activity it answers; all others do nothing.</summary>
public class ActivityHandler : IBot
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity.Type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(As<IMessageActivity>(turnContext), cancellationToken),
            ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(
                As<IMessageUpdateActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(
                As<IMessageDeleteActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(
                As<IConversationUpdateActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(
                As<IInstallationUpdateActivity>(turnContext),
                cancellationToken
            ),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };

    /// <summary>An answer of status 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = 200, Body = body };

    protected virtual Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    protected virtual Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
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

    /// <summary>The answer to an invoke; of status 501 where the bot does not know it.</summary>
    protected virtual Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.FromResult(new InvokeResponse { Status = 501 });

    protected virtual Task OnUnrecognizedActivityTypeAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken);
        await turnContext.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response },
            cancellationToken
        );
    }

    private static TypedTurnContext<T> As<T>(ITurnContext turnContext)
        where T : IActivity => new(turnContext);
}
