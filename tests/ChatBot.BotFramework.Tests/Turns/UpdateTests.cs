using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class UpdateTests
{
    private readonly StubAdapter adapter = new();

    [Fact]
    public async Task An_earlier_activity_is_changed_where_it_stands()
    {
        await TurnAsync(turn =>
        {
            var changed = MessageFactory.Text("new");
            changed.Id = "sent-1";
            return turn.UpdateActivityAsync(changed);
        });

        var activity = Assert.Single(adapter.Updated);
        Assert.Equal(
            ("sent-1", "new", "chat", "bot"),
            (activity.Id, activity.Text, activity.Conversation!.Id, activity.From!.Id)
        );
    }

    [Fact]
    public async Task Handlers_see_what_is_changed_the_first_one_first()
    {
        await TurnAsync(turn =>
        {
            turn.OnUpdateActivity((_, activity, next) => Append(activity, "1", next));
            turn.OnUpdateActivity((_, activity, next) => Append(activity, "2", next));
            return turn.UpdateActivityAsync(MessageFactory.Text("0"));
        });

        Assert.Equal("012", Assert.Single(adapter.Updated).Text);
    }

    [Fact]
    public async Task An_earlier_activity_is_taken_back()
    {
        await TurnAsync(turn => turn.DeleteActivityAsync("sent-1"));

        var place = Assert.Single(adapter.Deleted);
        Assert.Equal(("sent-1", "chat"), (place.ActivityId, place.Conversation!.Id));
    }

    private Task<TurnContext> TurnAsync(Func<ITurnContext, Task> bot) =>
        adapter.RunAsync(
            new Activity
            {
                Type = ActivityTypes.Message,
                Conversation = new ConversationAccount { Id = "chat" },
                Recipient = new ChannelAccount { Id = "bot" },
            },
            new StubAdapter.StubBot(bot)
        );

    private static Task<ResourceResponse> Append(Activity activity, string text, Func<Task<ResourceResponse>> next)
    {
        activity.Text += text;
        return next();
    }
}
