using ChatBot.BotFramework.Connector;
using ChatBot.BotHost.Own;
using ChatBot.Tests.Storage;

namespace ChatBot.Tests.BotHost;

public sealed class SqliteDeliveryStoreTests : DeliveryStoreContract
{
    private readonly TestDatabase file = new();

    [Fact]
    public async Task A_restart_loses_neither_what_waits_nor_what_was_handled()
    {
        var store = Create(capacity: 2);
        await store.MarkHandledAsync("a", Cancelled);
        var id = await store.KeepAsync(Delivery("c"), Cancelled);
        await store.KeepAsync(Delivery("d"), Cancelled);
        await file.ReopenAsync();
        store = Create(capacity: 2);

        var loaded = await store.LoadAsync(Cancelled);

        Assert.Equal(["c", "d"], loaded.Select(stored => stored.Delivery.Conversation));
        Assert.Equal(id, loaded[0].Id);
        Assert.True(store.IsHandled("a"));
        await Assert.ThrowsAsync<OutboxFullException>(() => store.KeepAsync(Delivery("e"), Cancelled));
    }

    [Fact]
    public async Task An_id_is_never_given_twice()
    {
        var store = Create(capacity: 2);
        var first = await store.KeepAsync(Delivery("c"), Cancelled);
        await store.RemoveAsync(first, Cancelled);
        await file.ReopenAsync();

        Assert.True(await Create(capacity: 2).KeepAsync(Delivery("d"), Cancelled) > first);
    }

    [Fact]
    public async Task Handled_keys_are_swept_from_the_file()
    {
        var store = Create(capacity: 2);
        await store.MarkHandledAsync("a", Cancelled);
        Time.Advance(TimeSpan.FromMinutes(11));
        await store.MarkHandledAsync("b", Cancelled);

        var rows = await file.Database.RunAsync(HandledTable.Read, Cancelled);

        Assert.Equal("b", Assert.Single(rows).Key);
    }

    [Fact]
    public async Task What_could_not_be_stored_counts_as_handled_until_the_process_ends()
    {
        var store = Create(capacity: 2);
        await file.Database.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.MarkHandledAsync("a", Cancelled));

        Assert.True(store.IsHandled("a"));
    }

    protected override IDeliveryStore Create(int capacity) => new SqliteDeliveryStore(file.Database, Time, capacity);

    public override async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await base.DisposeAsync();
    }
}
