using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

/// <summary>Keeps what turns send; each gets the id "sent-1", "sent-2" and so on.</summary>
internal sealed class StubAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }

    /// <summary>What does not arrive until it is cancelled.</summary>
    public Func<Activity, bool> Hold { get; set; } = _ => false;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        if (activities.Any(Hold))
            await Task.Delay(Timeout.Infinite, cancellationToken);
        Sent.AddRange(activities);
        return [.. activities.Select(a => new ResourceResponse($"sent-{Sent.IndexOf(a) + 1}"))];
    }

    public async Task<TurnContext> RunAsync(Activity activity, IBot bot, CancellationToken? cancellationToken = null)
    {
        var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken ?? TestContext.Current.CancellationToken);
        return turn;
    }

    public Task<TurnContext> RunAsync(Func<ITurnContext, Task> bot) =>
        RunAsync(new Activity { Type = ActivityTypes.Message }, new StubBot(bot));

    internal sealed class StubBot(Func<ITurnContext, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turn(turnContext);
    }
}
