using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class TurnErrorTests
{
    private readonly List<Exception> errors = [];
    private readonly StubAdapter adapter = new();

    public TurnErrorTests() =>
        adapter.OnTurnError = (_, exception) =>
        {
            errors.Add(exception);
            return Task.CompletedTask;
        };

    [Fact]
    public async Task A_failing_bot_is_reported_and_its_turn_ends_well()
    {
        var failure = new InvalidOperationException("broken");

        await adapter.RunAsync(_ => throw failure);

        Assert.Same(failure, Assert.Single(errors));
    }

    [Fact]
    public async Task A_failed_delivery_goes_on_to_the_caller()
    {
        await Assert.ThrowsAsync<DeliveryException>(() =>
            adapter.RunAsync(_ => throw new DeliveryException("unreachable"))
        );

        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_cancelled_request_is_no_error_of_the_bots()
    {
        var bot = new StubAdapter.StubBot(_ => throw new OperationCanceledException());

        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            adapter.RunAsync(new Activity(), bot, new CancellationToken(canceled: true))
        );

        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_time_out_inside_the_bot_is_an_error_of_the_bots()
    {
        await adapter.RunAsync(_ => throw new TaskCanceledException());

        Assert.Single(errors);
    }

    [Fact]
    public async Task Without_anybody_to_report_to_the_exception_goes_on_to_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new StubAdapter().RunAsync(_ => throw new InvalidOperationException())
        );
}
