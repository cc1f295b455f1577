using System.Security.Cryptography;
using ChatBot.Search.Generations;
using ChatBot.Storage;

namespace ChatBot.Backups;

/// <summary>The data folder as it is at one moment, in a staging folder that nothing else writes to.</summary>
internal sealed class DataSnapshot(GenerationStore store, string folder)
{
    private readonly GenerationStore view = new(folder, TimeProvider.System);
    private readonly List<string> leftOut = [];

    /// <summary>Generations that are not whole, or of another version of the program.</summary>
    public IReadOnlyList<string> LeftOut => leftOut;

    public string? LiveId => view.LiveId;

    /// <summary>Fixes what goes into the backup; from then on builds and publications may do as they like.</summary>
    public void Take(CancellationToken cancellationToken)
    {
        new GenerationTransfer(store, view).Snapshot(cancellationToken);
        // A file that is written to while it is copied would come out broken.
        DatabaseCopy.Take(store.DataFolder, folder);
        CopyOthers(new DirectoryInfo(store.DataFolder), "");
    }

    /// <summary>Leaves out generations that no restore could use.</summary>
    public void Verify(CancellationToken cancellationToken)
    {
        foreach (var generation in view.List())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (view.Find(generation.Id) is not null)
                continue;
            leftOut.Add(generation.Id);
            Directory.Delete(Path.Combine(folder, GenerationStore.GenerationsFolder, generation.Id), recursive: true);
        }
    }

    public BackupManifest Describe(string program, DateTimeOffset at, Action<int, int> report, CancellationToken ct)
    {
        List<string> paths =
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(BackupScope.Holds)
                .Order(StringComparer.Ordinal),
        ];
        var files = new List<BackedUpFile>();
        foreach (var path in paths)
        {
            ct.ThrowIfCancellationRequested();
            using var stream = File.OpenRead(Path.Combine(folder, path));
            files.Add(new BackedUpFile(path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream))));
            report(files.Count, paths.Count * 2);
        }
        return new BackupManifest(
            BackupManifest.CurrentVersion,
            program,
            at,
            [.. view.List().Select(generation => new BackedUpGeneration(generation.Id, generation.Built))],
            files
        );
    }

    private void CopyOthers(DirectoryInfo from, string path)
    {
        foreach (var item in from.EnumerateFileSystemInfos())
        {
            var name = path + item.Name;
            // A link would bring in what lies elsewhere.
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint) || !IsOther(name))
                continue;
            if (item is DirectoryInfo inner && !IsDataFolder(inner))
                CopyOthers(inner, name + "/");
            else if (item is FileInfo file && BackupScope.Holds(name))
                Copy(file, Path.Combine(folder, name));
        }
    }

    private static bool IsOther(string name) =>
        name[0] != '.'
        && name is not (GenerationStore.GenerationsFolder or GenerationStore.LogFile or Database.FileName);

    // Of an evaluation, which has its own beside the bot's.
    private static bool IsDataFolder(DirectoryInfo folder) =>
        Directory.Exists(Path.Combine(folder.FullName, GenerationStore.GenerationsFolder));

    private static void Copy(FileInfo file, string target)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }
        catch (FileNotFoundException)
        {
            // Gone since it was listed: then it is not part of this moment.
            File.Delete(target);
        }
    }
}
