using System.Collections.Concurrent;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources.Isolation;

/// <summary>
/// Reads documents in children, as many as there are threads that read at a time. A child is started when it is
/// first needed and reads many files; one that a file ended is replaced, and the file is not tried again.
/// Children end with the pool, and by themselves when this process does.
/// </summary>
public sealed class ReaderPool(ReaderCommand command, ReaderLimits limits) : IDisposable
{
    private readonly ConcurrentBag<ReaderProcess> idle = [];
    private readonly ConcurrentDictionary<(string Path, string Sha256), ReadResult> refused = new();
    private volatile bool isDisposed;

    /// <summary>Of the children that wait for a file.</summary>
    internal IReadOnlyList<int> Idle => [.. idle.Select(reader => reader.Id)];

    /// <exception cref="IOException">No child can be started.</exception>
    public ReadResult Read(SourceFile file, ReaderSettings settings)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        var key = (file.Path, file.Sha256());
        if (refused.TryGetValue(key, out var known))
            return known;
        var reader = Take();
        try
        {
            var result = reader.Read(file, settings);
            if (!reader.IsUsable)
                refused[key] = result;
            return result;
        }
        finally
        {
            Return(reader);
        }
    }

    public void Dispose()
    {
        isDisposed = true;
        EndIdle();
    }

    private ReaderProcess Take()
    {
        while (idle.TryTake(out var reader))
        {
            if (reader.IsUsable)
                return reader;
            reader.Dispose();
        }
        return ReaderProcess.Start(command, limits);
    }

    private void Return(ReaderProcess reader)
    {
        if (reader.IsUsable)
            idle.Add(reader);
        else
            reader.Dispose();
        if (isDisposed)
            EndIdle();
    }

    private void EndIdle()
    {
        while (idle.TryTake(out var reader))
            reader.Dispose();
    }
}
