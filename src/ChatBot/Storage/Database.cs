using System.Threading.Channels;

namespace ChatBot.Storage;

/// <summary>
/// The file <c>conversations.db</c>. SQLite blocks, so one thread of its own does all that touches the file,
/// in the order it was asked to; what waits while it commits goes into its next transaction.
/// </summary>
internal sealed class Database : IAsyncDisposable
{
    public const string FileName = "conversations.db";

    /// <summary>How many pieces of work may wait; whoever brings more waits for room.</summary>
    private const int Capacity = 4096;

    private readonly Channel<IDatabaseWork> waiting = Channel.CreateBounded<IDatabaseWork>(
        new BoundedChannelOptions(Capacity) { SingleReader = true }
    );

    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="patience">How long to wait for another process that holds the file locked.</param>
    public Database(string dataFolder, TimeSpan? patience = null)
    {
        var writer = new DatabaseWriter(
            waiting.Reader,
            System.IO.Path.Combine(dataFolder, FileName),
            patience ?? TimeSpan.FromSeconds(5)
        );
        new Thread(() => End(writer)) { IsBackground = true, Name = "conversations.db" }.Start();
    }

    /// <summary>Opens the file, which is made where there is none.</summary>
    /// <exception cref="InvalidDataException">A newer version of the program wrote it.</exception>
    public Task OpenAsync(CancellationToken cancellationToken) => RunAsync(_ => true, cancellationToken);

    /// <summary>Completes when what it did is committed. When it throws, nothing of it is done.</summary>
    /// <param name="work">Runs on the database's thread, twice if another piece fails; it must not wait for anything.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The disk is full, the file is locked, or the like.</exception>
    public async Task<T> RunAsync<T>(Func<DatabaseConnection, T> work, CancellationToken cancellationToken)
    {
        var item = new DatabaseWork<T>(work, cancellationToken);
        try
        {
            await waiting.Writer.WriteAsync(item, cancellationToken);
        }
        catch (ChannelClosedException e)
        {
            throw new ObjectDisposedException(nameof(Database), e);
        }
        return await item.Completion;
    }

    /// <summary>Ends when all that was brought is committed and the file is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await ended.Task;
    }

    private void End(DatabaseWriter writer)
    {
        try
        {
            writer.Run();
        }
        finally
        {
            ended.SetResult();
        }
    }
}
