using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests.Connector;

public sealed class HandledActivitiesTests
{
    private readonly FakeTimeProvider time = new();
    private readonly FailingDeliveryStore store;
    private readonly HandledActivities handled;
    private int turns;

    public HandledActivitiesTests()
    {
        store = new FailingDeliveryStore(new MemoryDeliveryStore(time));
        handled = new HandledActivities(store, NullLogger.Instance);
    }

    [Fact]
    public async Task An_activity_that_comes_twice_is_handled_once()
    {
        await DeliverAsync(Activity("1"));
        await DeliverAsync(Activity("1"));

        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task Another_channel_conversation_or_id_is_another_activity()
    {
        await DeliverAsync(Activity("1"));
        await DeliverAsync(Activity("2"));
        await DeliverAsync(Activity("1", conversation: "other"));
        await DeliverAsync(Activity("1", channel: "directline"));
        await DeliverAsync(Activity(null));
        await DeliverAsync(Activity(null));

        Assert.Equal(6, turns);
    }

    [Fact]
    public async Task After_ten_minutes_nobody_sends_again()
    {
        await DeliverAsync(Activity("1"));
        time.Advance(TimeSpan.FromMinutes(11));
        await DeliverAsync(Activity("1"));

        Assert.Equal(2, turns);
    }

    [Fact]
    public async Task A_turn_that_failed_is_run_again()
    {
        Assert.NotNull(await DeliverAsync(Activity("1"), BadActivity.Busy));
        Assert.Null(await DeliverAsync(Activity("1")));

        Assert.Equal(2, turns);
    }

    [Fact]
    public async Task An_activity_that_was_handled_is_not_handled_again_where_the_store_fails()
    {
        store.Fails = true;

        Assert.Null(await DeliverAsync(Activity("1")));
        Assert.Null(await DeliverAsync(Activity("1")));

        Assert.Equal(1, turns);
    }

    private Task<BadActivity?> DeliverAsync(Activity activity, BadActivity? outcome = null) =>
        handled.OnceAsync(
            activity,
            () =>
            {
                turns++;
                return Task.FromResult(outcome);
            }
        );

    private static Activity Activity(string? id, string channel = "msteams", string conversation = "chat") =>
        new()
        {
            Id = id,
            ChannelId = channel,
            Conversation = new ConversationAccount { Id = conversation },
        };
}
