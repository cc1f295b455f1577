namespace ChatBot.Storage;

/// <summary>Opens the database and takes up conversation state before the first request comes in.</summary>
internal sealed class StorageStart(Database database, SqliteStorage storage) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.OpenAsync(cancellationToken);
        await storage.LoadAsync(cancellationToken);
    }

    // The container disposes the database last, when no one writes any more.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
