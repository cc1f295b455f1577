using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class InvokeTests
{
    private readonly StubAdapter adapter = new();

    [Fact]
    public async Task What_the_bot_answers_an_invoke_is_kept_for_the_response_and_sent_nowhere()
    {
        var turn = await InvokeAsync(new Answering());

        Assert.Equal((201, "body"), (turn.InvokeResponse!.Status, turn.InvokeResponse.Body));
        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public async Task An_invoke_that_the_bot_does_not_know_is_not_implemented() =>
        Assert.Equal(501, (await InvokeAsync(new ActivityHandler())).InvokeResponse!.Status);

    private Task<TurnContext> InvokeAsync(IBot bot) =>
        adapter.RunAsync(new Activity { Type = ActivityTypes.Invoke, Name = "x" }, bot);

    private sealed class Answering : ActivityHandler
    {
        protected override Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext,
            CancellationToken cancellationToken
        ) => Task.FromResult(new InvokeResponse { Status = 201, Body = "body" });
    }
}
