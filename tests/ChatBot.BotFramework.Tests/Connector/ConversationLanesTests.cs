using ChatBot.BotFramework.Connector;

namespace ChatBot.BotFramework.Tests.Connector;

public sealed class ConversationLanesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_need_not_wait_for_its_conversation_takes_a_place_all_the_same()
    {
        var lanes = new ConversationLanes(maxTurns: 2);
        var (one, two) = (lanes.Enter(), lanes.Enter());

        Assert.Null(lanes.Enter());
        Assert.Null(await lanes.EnterAsync("chat", TestContext.Current.CancellationToken));
        one!.Dispose();

        Assert.Equal(1, lanes.Turns);
        Assert.NotNull(lanes.Enter());
        Assert.NotNull(two);
    }

    [Fact]
    public async Task Turns_of_one_conversation_run_in_the_order_they_came()
    {
        var lanes = new ConversationLanes();
        var first = await lanes.EnterAsync("a", Cancelled);
        var second = lanes.EnterAsync("a", Cancelled).AsTask();
        var third = lanes.EnterAsync("a", Cancelled).AsTask();

        Assert.False(second.IsCompleted);
        first!.Dispose();
        var turn = await second;
        Assert.False(third.IsCompleted);
        turn!.Dispose();

        Assert.NotNull(await third);
    }

    [Fact]
    public async Task Turns_of_different_conversations_run_side_by_side()
    {
        var lanes = new ConversationLanes();

        Assert.NotNull(await lanes.EnterAsync("a", Cancelled));
        Assert.NotNull(await lanes.EnterAsync("b", Cancelled));
    }

    [Fact]
    public async Task More_turns_than_may_wait_are_refused_until_one_is_over()
    {
        var lanes = new ConversationLanes(maxWaiting: 1);
        var first = await lanes.EnterAsync("a", Cancelled);
        var second = lanes.EnterAsync("a", Cancelled).AsTask();

        Assert.Null(await lanes.EnterAsync("a", Cancelled));
        first!.Dispose();
        (await second)!.Dispose();

        Assert.NotNull(await lanes.EnterAsync("a", Cancelled));
    }

    [Fact]
    public async Task More_turns_than_may_run_at_all_are_refused()
    {
        var lanes = new ConversationLanes(maxTurns: 1);
        var first = await lanes.EnterAsync("a", Cancelled);

        Assert.Null(await lanes.EnterAsync("b", Cancelled));
        first!.Dispose();

        Assert.NotNull(await lanes.EnterAsync("b", Cancelled));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_no_trace()
    {
        var lanes = new ConversationLanes(maxWaiting: 1);
        var first = await lanes.EnterAsync("a", Cancelled);
        using var impatient = new CancellationTokenSource();
        var second = lanes.EnterAsync("a", impatient.Token).AsTask();

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        var third = lanes.EnterAsync("a", Cancelled).AsTask();
        first!.Dispose();

        Assert.NotNull(await third);
    }
}
