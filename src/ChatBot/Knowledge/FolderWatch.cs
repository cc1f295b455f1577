using System.Threading.Channels;

namespace ChatBot.Knowledge;

/// <summary>
/// Notices changes in a folder, and waits until they are over: whoever copies a hundred files wants one
/// build. A network folder may tell of no change at all, so a look is due now and then in any case.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>So long nothing has changed.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>A folder that never comes to rest is looked at all the same.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Unasked = TimeSpan.FromMinutes(10);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly TimeProvider time;
    private readonly FileSystemWatcher? watcher;

    /// <param name="folder">Null, or one that cannot be watched: only the looks that are due in any case.</param>
    /// <param name="except">A folder inside it whose changes do not count.</param>
    public FolderWatch(string? folder, string except, TimeProvider time)
    {
        this.time = time;
        if (!Directory.Exists(folder))
            return;
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        void Changed(object? _, FileSystemEventArgs change)
        {
            if (!IsInside(change.FullPath, except))
                Notice();
        }
        watcher.Changed += Changed;
        watcher.Created += Changed;
        watcher.Deleted += Changed;
        watcher.Renamed += Changed;
        // More changes than were listened to, or the folder itself is gone: something has changed.
        watcher.Error += (_, _) => Notice();
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Ends when something has changed and come to rest, or a look is due.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (!await NextAsync(Unasked, cancellationToken))
            return;
        var start = time.GetTimestamp();
        while (time.GetElapsedTime(start) < Longest && await NextAsync(Quiet, cancellationToken)) { }
    }

    /// <summary>As if something had changed.</summary>
    public void Notice() => changes.Writer.TryWrite(true);

    public void Dispose() => watcher?.Dispose();

    // False where nothing changed for so long.
    private async Task<bool> NextAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await changes.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
