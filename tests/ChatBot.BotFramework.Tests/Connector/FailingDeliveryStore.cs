using ChatBot.BotFramework.Connector;

namespace ChatBot.BotFramework.Tests.Connector;

/// <summary>A store that can be made to fail, as on a full disk, in all that it writes.</summary>
internal sealed class FailingDeliveryStore(IDeliveryStore store) : IDeliveryStore
{
    public bool Fails { get; set; }

    public bool IsHandled(string key) => store.IsHandled(key);

    public async Task MarkHandledAsync(string key, CancellationToken cancellationToken)
    {
        await store.MarkHandledAsync(key, cancellationToken);
        FailIfTold();
    }

    public Task<long> KeepAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        FailIfTold();
        return store.KeepAsync(delivery, cancellationToken);
    }

    public Task UpdateAsync(long id, int attempts, DateTimeOffset due, CancellationToken cancellationToken)
    {
        FailIfTold();
        return store.UpdateAsync(id, attempts, due, cancellationToken);
    }

    public Task RemoveAsync(long id, CancellationToken cancellationToken)
    {
        FailIfTold();
        return store.RemoveAsync(id, cancellationToken);
    }

    public Task<IReadOnlyList<StoredDelivery>> LoadAsync(CancellationToken cancellationToken) =>
        store.LoadAsync(cancellationToken);

    private void FailIfTold()
    {
        if (Fails)
            throw new IOException("No space left on device");
    }
}
