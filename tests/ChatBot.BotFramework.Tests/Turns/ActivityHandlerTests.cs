using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class ActivityHandlerTests
{
    [Fact]
    public async Task A_message_reaches_the_method_for_messages() =>
        Assert.Equal(["message hello"], await CallsAsync(new Activity { Type = "message", Text = "hello" }));

    [Fact]
    public async Task Somebody_who_comes_with_the_bot_is_greeted() =>
        Assert.Equal(["added bot, alex"], await CallsAsync(Update("bot", "alex")));

    [Fact]
    public async Task The_bot_does_not_greet_itself() => Assert.Empty(await CallsAsync(Update("bot")));

    [Fact]
    public async Task Nobody_is_greeted_where_nobody_came()
    {
        var renamed = new Activity { Type = "conversationUpdate" };

        Assert.Empty(await CallsAsync(renamed));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("Message")]
    [InlineData("<custom-activity-type>")]
    public async Task Any_other_type_reaches_the_method_for_the_unknown(string type) =>
        Assert.Equal(["unrecognized"], await CallsAsync(new Activity { Type = type }));

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("typing")]
    public async Task A_handler_that_overrides_nothing_sends_nothing(string type)
    {
        var adapter = new StubAdapter();
        var activity = Update("alex");
        activity.Type = type;

        var turn = await adapter.RunAsync(activity, new ActivityHandler());

        Assert.Empty(adapter.Sent);
        Assert.False(turn.Responded);
    }

    private static Activity Update(params string[] added) =>
        new()
        {
            Type = "conversationUpdate",
            Recipient = new ChannelAccount { Id = "bot" },
            MembersAdded = [.. added.Select(id => new ChannelAccount { Id = id })],
        };

    private static async Task<List<string>> CallsAsync(Activity activity)
    {
        var handler = new RecordingHandler();
        await new StubAdapter().RunAsync(activity, handler);
        return handler.Calls;
    }

    private sealed class RecordingHandler : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext,
            CancellationToken cancellationToken
        ) => Record("message " + turnContext.Activity.Text);

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Record("added " + string.Join(", ", membersAdded.Select(member => member.Id)));

        protected override Task OnUnrecognizedActivityTypeAsync(
            ITurnContext turnContext,
            CancellationToken cancellationToken
        ) => Record("unrecognized");

        private Task Record(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
