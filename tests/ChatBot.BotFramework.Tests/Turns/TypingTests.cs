using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class TypingTests
{
    private readonly FakeTimeProvider time = new();
    private readonly StubAdapter adapter = new();
    private readonly TaskCompletionSource answer = new();

    public TypingTests() => adapter.Use(new ShowTypingMiddleware { Time = time });

    [Fact]
    public async Task A_quick_answer_shows_no_sign_of_typing()
    {
        var turn = AnswerAsync();
        time.Advance(TimeSpan.FromMilliseconds(499));
        answer.SetResult();
        await turn;
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([ActivityTypes.Message], Sent);
    }

    [Fact]
    public async Task A_slow_answer_shows_one_after_half_a_second_and_then_every_two_seconds()
    {
        var turn = AnswerAsync();
        time.Advance(TimeSpan.FromMilliseconds(500));
        Assert.Equal([ActivityTypes.Typing], Sent);

        time.Advance(TimeSpan.FromSeconds(2));
        answer.SetResult();
        await turn;

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Typing, ActivityTypes.Message], Sent);
    }

    [Fact]
    public async Task No_sign_comes_after_the_answer()
    {
        var turn = AnswerAsync();
        time.Advance(TimeSpan.FromMilliseconds(500));
        answer.SetResult();
        await turn;
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Message], Sent);
    }

    [Theory]
    [InlineData(ActivityTypes.Message, DeliveryModes.ExpectReplies)]
    [InlineData(ActivityTypes.Invoke, null)]
    public async Task Where_a_sign_is_of_no_use_none_is_shown(string type, string? deliveryMode)
    {
        var turn = AnswerAsync(new Activity { Type = type, DeliveryMode = deliveryMode });
        time.Advance(TimeSpan.FromSeconds(5));
        answer.SetResult();
        await turn;

        Assert.DoesNotContain(ActivityTypes.Typing, Sent);
    }

    [Fact]
    public async Task A_sign_that_does_not_arrive_holds_the_answer_up_for_a_second()
    {
        adapter.Hold = activity => activity.Type == ActivityTypes.Typing;
        var turn = AnswerAsync();
        time.Advance(TimeSpan.FromMilliseconds(500));
        answer.SetResult();
        Assert.False(turn.IsCompleted);

        time.Advance(TimeSpan.FromSeconds(1));
        await turn;

        Assert.Equal([ActivityTypes.Message], Sent);
    }

    [Fact]
    public async Task A_sign_that_fails_disturbs_nothing()
    {
        adapter.Hold = activity =>
            activity.Type == ActivityTypes.Typing ? throw new InvalidOperationException() : false;
        var turn = AnswerAsync();
        time.Advance(TimeSpan.FromSeconds(5));
        answer.SetResult();
        await turn;

        Assert.Equal([ActivityTypes.Message], Sent);
    }

    private IEnumerable<string?> Sent => adapter.Sent.Select(activity => activity.Type);

    private Task<TurnContext> AnswerAsync(Activity? activity = null) =>
        adapter.RunAsync(
            activity ?? new Activity { Type = ActivityTypes.Message },
            new StubAdapter.StubBot(async turn =>
            {
                await answer.Task;
                await turn.SendActivityAsync(MessageFactory.Text("answer"));
            })
        );
}
