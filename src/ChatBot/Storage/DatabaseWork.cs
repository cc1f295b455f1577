namespace ChatBot.Storage;

/// <summary>A piece of work that waits for the database's thread.</summary>
internal interface IDatabaseWork
{
    /// <summary>Whether whoever brought it does not want it any more.</summary>
    bool IsCancelled { get; }

    void Run(DatabaseConnection connection);

    /// <summary>It is committed. What was told first stands; that goes for the other two as well.</summary>
    void Succeed();

    void Fail(Exception exception);

    void Cancel();
}

internal sealed class DatabaseWork<T>(Func<DatabaseConnection, T> work, CancellationToken cancellationToken)
    : IDatabaseWork
{
    // Who waits must not go on on the database's thread.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Completion => completion.Task;

    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    public void Run(DatabaseConnection connection) => result = work(connection);

    public void Succeed() => completion.TrySetResult(result!);

    public void Fail(Exception exception) => completion.TrySetException(exception);

    public void Cancel() => completion.TrySetCanceled(cancellationToken);
}
