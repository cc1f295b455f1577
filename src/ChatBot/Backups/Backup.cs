using System.Reflection;
using ChatBot.Search.Generations;

namespace ChatBot.Backups;

/// <summary>Writes a data folder into one file, while bots, builds and publications go on.</summary>
internal sealed class Backup(GenerationStore store, TimeProvider time)
{
    private static readonly string Program =
        typeof(Backup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The file is there whole or not at all.</summary>
    /// <param name="file">Outside the data folder.</param>
    /// <exception cref="IOException">Something cannot be read or written, or the file is there already.</exception>
    /// <exception cref="InvalidDataException">The log of publications is of a newer version of the program.</exception>
    public BackupReport Run(string file, bool overwrite, Action<int, int> report, CancellationToken cancellationToken)
    {
        using var staging = StagingFolder.In(store.DataFolder, cancellationToken);
        var snapshot = new DataSnapshot(store, staging.Path);
        snapshot.Take(cancellationToken);
        snapshot.Verify(cancellationToken);
        if (snapshot.LiveId is { } live && snapshot.LeftOut.Contains(live))
            return new BackupReport(0, 0, 0, snapshot.LeftOut, UnusableLive: live);
        var manifest = snapshot.Describe(Program, time.GetUtcNow(), report, cancellationToken);
        var length = Write(
            file,
            overwrite,
            stream => BackupWriter.Write(stream, staging.Path, manifest, report, cancellationToken)
        );
        return new BackupReport(manifest.Generations.Count, manifest.Files.Count, length, snapshot.LeftOut);
    }

    private static long Write(string file, bool overwrite, Action<Stream> write)
    {
        var draft = file + ".draft";
        // It holds keys: for its owner's eyes.
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            long length;
            using (var stream = new FileStream(draft, options))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
                length = stream.Length;
            }
            File.Move(draft, file, overwrite);
            return length;
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
