using ChatBot.BotFramework.Connector;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.BotHost;

/// <summary>What every store of deliveries does, wherever it keeps them.</summary>
public abstract class DeliveryStoreContract : IAsyncLifetime
{
    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(DateTimeOffset.UnixEpoch.AddYears(56));

    private IDeliveryStore Store { get; set; } = null!;

    protected abstract IDeliveryStore Create(int capacity);

    protected PendingDelivery Delivery(string conversation) =>
        new(
            conversation,
            "https://smba.example.org/emea/",
            "POST",
            "v3/conversations/a%3A1/activities",
            "{\"type\":\"message\"}"u8.ToArray(),
            Time.GetUtcNow(),
            Time.GetUtcNow().AddSeconds(5),
            1
        );

    [Fact]
    public async Task An_activity_counts_as_handled_for_ten_minutes()
    {
        Assert.False(Store.IsHandled("a"));
        await Store.MarkHandledAsync("a", Cancelled);

        Time.Advance(TimeSpan.FromMinutes(9));
        Assert.True(Store.IsHandled("a"));
        Assert.False(Store.IsHandled("b"));
        Time.Advance(TimeSpan.FromMinutes(2));
        Assert.False(Store.IsHandled("a"));
    }

    [Fact]
    public async Task An_activity_that_is_handled_again_is_remembered_from_then_on()
    {
        await Store.MarkHandledAsync("a", Cancelled);
        Time.Advance(TimeSpan.FromMinutes(9));
        await Store.MarkHandledAsync("a", Cancelled);
        Time.Advance(TimeSpan.FromMinutes(9));
        await Store.MarkHandledAsync("b", Cancelled);

        Assert.True(Store.IsHandled("a"));
    }

    [Fact]
    public async Task What_waits_comes_back_in_the_order_it_was_kept()
    {
        var first = await Store.KeepAsync(Delivery("b"), Cancelled);
        var second = await Store.KeepAsync(Delivery("a"), Cancelled);
        Assert.True(second > first);

        var loaded = await Store.LoadAsync(Cancelled);

        Assert.Equal([first, second], loaded.Select(stored => stored.Id));
        Assert.Equal(["b", "a"], loaded.Select(stored => stored.Delivery.Conversation));
        Assert.Equal(Delivery("b").Body.ToArray(), loaded[0].Delivery.Body.ToArray());
        Assert.Equal(Delivery("b") with { Body = default }, loaded[0].Delivery with { Body = default });
    }

    [Fact]
    public async Task A_failed_attempt_is_noted()
    {
        var id = await Store.KeepAsync(Delivery("a"), Cancelled);
        var due = Time.GetUtcNow().AddMinutes(7);

        await Store.UpdateAsync(id, 3, due, Cancelled);
        await Store.UpdateAsync(id + 1, 9, due, Cancelled);

        var stored = Assert.Single(await Store.LoadAsync(Cancelled));
        Assert.Equal((3, due), (stored.Delivery.Attempts, stored.Delivery.Due));
    }

    [Fact]
    public async Task Beyond_the_bound_none_is_kept_until_one_is_removed()
    {
        var first = await Store.KeepAsync(Delivery("a"), Cancelled);
        await Store.KeepAsync(Delivery("b"), Cancelled);
        await Assert.ThrowsAsync<OutboxFullException>(() => Store.KeepAsync(Delivery("c"), Cancelled));

        await Store.RemoveAsync(first, Cancelled);
        await Store.RemoveAsync(first, Cancelled);
        await Store.KeepAsync(Delivery("d"), Cancelled);
        await Assert.ThrowsAsync<OutboxFullException>(() => Store.KeepAsync(Delivery("e"), Cancelled));

        Assert.Equal(["b", "d"], (await Store.LoadAsync(Cancelled)).Select(stored => stored.Delivery.Conversation));
    }

    [Property(MaxTest = 50)]
    public async Task Any_body_comes_back_as_it_was(byte[] body)
    {
        var id = await Store.KeepAsync(Delivery("a") with { Body = body }, Cancelled);
        var loaded = Assert.Single(await Store.LoadAsync(Cancelled));
        await Store.RemoveAsync(id, Cancelled);

        Assert.Equal(body, loaded.Delivery.Body.ToArray());
    }

    public ValueTask InitializeAsync()
    {
        Store = Create(capacity: 2);
        return ValueTask.CompletedTask;
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
