namespace ChatBot.BotFramework.State;

/// <summary>Where a bot keeps what it has to remember between turns.</summary>
public interface IStorage
{
    /// <summary>Copies of the items that are there, by key; what is not there is not in the answer.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes all of them or none. An <see cref="IStoreItem"/> gets a new ETag where it is stored.</summary>
    /// <exception cref="System.Data.DBConcurrencyException">An item was written by another since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
