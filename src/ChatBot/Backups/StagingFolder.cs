namespace ChatBot.Backups;

/// <summary>
/// A data folder of its own inside the real one, on the same disk, for what is about to go out or come in.
/// One at a time over all processes, so that what a killed process has left can be told and swept.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    public const string Prefix = ".staging-";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream held;

    private StagingFolder(string data, FileStream held)
    {
        this.held = held;
        foreach (var left in Directory.EnumerateDirectories(data, Prefix + "*"))
            Directory.Delete(left, recursive: true);
        Path = Directory.CreateDirectory(System.IO.Path.Combine(data, Prefix + Guid.NewGuid().ToString("N"))).FullName;
    }

    public string Path { get; }

    /// <summary>Waits for another backup or restore of the same data folder.</summary>
    public static StagingFolder In(string data, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(data);
        var file = System.IO.Path.Combine(data, "backup.lock");
        while (true)
        {
            FileStream taken;
            try
            {
                taken = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                cancellationToken.WaitHandle.WaitOne(Pause);
                cancellationToken.ThrowIfCancellationRequested();
                continue;
            }
            try
            {
                return new StagingFolder(data, taken);
            }
            catch
            {
                taken.Dispose();
                throw;
            }
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
        held.Dispose();
    }
}
