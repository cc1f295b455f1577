using System.Threading.Channels;

namespace ChatBot.Storage;

/// <summary>
/// Commits what waits, many pieces in one transaction. Where one of them fails, all are done again, each
/// behind a savepoint, so that it leaves the others alone. After a failure of the file it is opened anew.
/// </summary>
internal sealed class DatabaseWriter(ChannelReader<IDatabaseWork> waiting, string file, TimeSpan patience)
{
    /// <summary>More in one transaction gains nothing and keeps the first waiting.</summary>
    private const int MaxBatch = 512;

    private readonly List<IDatabaseWork> batch = [];
    private DatabaseConnection? connection;

    /// <summary>Ends when nothing more can come and nothing waits.</summary>
    public void Run()
    {
        while (Wait())
        {
            while (batch.Count < MaxBatch && waiting.TryRead(out var work))
            {
                if (work.IsCancelled)
                    work.Cancel();
                else
                    batch.Add(work);
            }
            if (batch.Count > 0)
                Commit();
            batch.Clear();
        }
        Close();
    }

    // The thread is the database's own: to wait here keeps no one else from working.
#pragma warning disable CA2012, MA0045
    private bool Wait() => waiting.WaitToReadAsync().AsTask().GetAwaiter().GetResult();
#pragma warning restore CA2012, MA0045

#pragma warning disable CA1031 // Whatever goes wrong is told to those who wait for it, and the thread lives on.
    private void Commit()
    {
        var done = batch;
        try
        {
            connection ??= DatabaseConnection.Open(file, patience);
            connection.Begin();
            if (!TryAll(connection))
            {
                connection.RollBack();
                connection.Begin();
                done = TryEach(connection);
            }
            connection.Commit();
        }
        catch (Exception e)
        {
            Close();
            batch.ForEach(work => work.Fail(e));
            return;
        }
        done.ForEach(work => work.Succeed());
    }

    // Savepoints would be two statements of three.
    private bool TryAll(DatabaseConnection open)
    {
        try
        {
            batch.ForEach(work => work.Run(open));
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private List<IDatabaseWork> TryEach(DatabaseConnection open)
    {
        var done = new List<IDatabaseWork>(batch.Count);
        foreach (var work in batch)
        {
            if (Try(work, open))
                done.Add(work);
        }
        return done;
    }

    private static bool Try(IDatabaseWork work, DatabaseConnection open)
    {
        open.SetSavepoint();
        try
        {
            work.Run(open);
        }
        catch (Exception e) when (open.IsInTransaction)
        {
            open.RollBackToSavepoint();
            work.Fail(e);
            return false;
        }
        open.ReleaseSavepoint();
        return true;
    }
#pragma warning restore CA1031

    private void Close()
    {
        connection?.Dispose();
        connection = null;
    }
}
