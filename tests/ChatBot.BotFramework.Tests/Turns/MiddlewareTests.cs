using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task Middleware_runs_in_the_order_it_was_added_and_unwinds_in_reverse()
    {
        List<string> steps = [];
        var adapter = new StubAdapter();
        adapter.Use(new Recorder("1", steps)).Use(new Recorder("2", steps));

        await adapter.RunAsync(_ =>
        {
            steps.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["before 1", "before 2", "bot", "after 2", "after 1"], steps);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_turn_from_the_bot()
    {
        var adapter = new StubAdapter();
        adapter.Use(new Stop());

        await adapter.RunAsync(turn => turn.SendActivityAsync(MessageFactory.Text("reached")));

        Assert.Empty(adapter.Sent);
    }

    private sealed class Recorder(string name, List<string> steps) : IMiddleware
    {
        public async Task OnTurnAsync(
            ITurnContext turnContext,
            NextDelegate next,
            CancellationToken cancellationToken = default
        )
        {
            steps.Add("before " + name);
            await next(cancellationToken);
            steps.Add("after " + name);
        }
    }

    private sealed class Stop : IMiddleware
    {
        public Task OnTurnAsync(
            ITurnContext turnContext,
            NextDelegate next,
            CancellationToken cancellationToken = default
        ) => Task.CompletedTask;
    }
}
