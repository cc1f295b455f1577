namespace ChatBot.BotFramework.Connector;

/// <summary>Remembers which activities were handled and which replies still wait, across restarts.</summary>
public interface IDeliveryStore
{
    /// <summary>Whether an activity of this key was handled a short time ago (10 minutes). From memory; never blocks.</summary>
    bool IsHandled(string key);

    /// <summary>Completes when it is stored. Until the process ends it counts even where it could not be stored.</summary>
    Task MarkHandledAsync(string key, CancellationToken cancellationToken);

    /// <summary>Completes when it is stored; returns its id, greater than every one before.</summary>
    /// <exception cref="OutboxFullException">As many wait as may (10,000 unless told otherwise).</exception>
    Task<long> KeepAsync(PendingDelivery delivery, CancellationToken cancellationToken);

    /// <summary>Notes a failed attempt; of a delivery that is no longer kept, nothing.</summary>
    Task UpdateAsync(long id, int attempts, DateTimeOffset due, CancellationToken cancellationToken);

    Task RemoveAsync(long id, CancellationToken cancellationToken);

    /// <summary>All that wait, in the order they were kept; called once at start.</summary>
    Task<IReadOnlyList<StoredDelivery>> LoadAsync(CancellationToken cancellationToken);
}
