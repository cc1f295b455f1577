namespace ChatBot.Search.Generations;

/// <summary>One build at a time in a data folder, over all processes.</summary>
internal static class BuildLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until no other build holds the lock; disposing of the stream gives it up.</summary>
    public static FileStream Take(string file, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                cancellationToken.WaitHandle.WaitOne(Pause);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    // What cannot be opened for sharing either is not held but out of reach (a full disk, a folder in its place).
}
