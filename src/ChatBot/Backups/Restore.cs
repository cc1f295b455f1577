using ChatBot.Search.Generations;
using ChatBot.Storage;

namespace ChatBot.Backups;

/// <summary>
/// Brings a backup into a data folder, while bots answer from it. All is unpacked and checked beside before
/// anything is moved to its place, and the backup's live generation goes live as the last step, in one.
/// </summary>
internal sealed class Restore(GenerationStore store)
{
    /// <param name="replace">Whether files other than generations take the place of those that stand there.</param>
    /// <exception cref="RefusedBackupException">It is no backup to restore from; nothing has been changed.</exception>
    /// <exception cref="InvalidDataException">The log of publications is of a newer version of the program.</exception>
    /// <exception cref="IOException">Something cannot be read or written.</exception>
    public RestoreReport Run(string file, bool replace, Action<int, int> report, CancellationToken cancellationToken)
    {
        // Refused before anything is moved: a log that only a newer version can read.
        var before = store.LiveId;
        using var staging = StagingFolder.In(store.DataFolder, cancellationToken);
        var manifest = new BackupReader(staging.Path, report, cancellationToken).Unpack(file);
        var unpacked = new GenerationStore(staging.Path, TimeProvider.System);
        var wanted = LiveIn(unpacked);
        if (DatabaseFile.IsNewer(staging.Path))
            throw new RefusedBackupException(BackupRefusal.NewerVersion, Database.FileName);
        SetTimes(manifest, unpacked);
        var ids = unpacked.List().Select(generation => generation.Id).ToList();
        var whole = ids.Where(id => unpacked.Find(id) is not null).ToHashSet(StringComparer.Ordinal);
        cancellationToken.ThrowIfCancellationRequested();

        var (written, kept, isInUse) = MoveOthers(staging.Path, replace);
        var live = wanted is not null && whole.Contains(wanted) ? wanted : null;
        new GenerationTransfer(unpacked, store).TakeOver(whole, live, cancellationToken);
        return new RestoreReport(
            whole.Count,
            written,
            kept,
            [.. ids.Where(id => !whole.Contains(id))],
            store.LiveId,
            before == store.LiveId ? null : before
        )
        {
            LiveIsLeftOut = wanted is not null && live is null,
            ConversationsInUse = isInUse,
        };
    }

    private static string? LiveIn(GenerationStore unpacked)
    {
        try
        {
            return unpacked.LiveId;
        }
        catch (InvalidDataException e)
        {
            throw new RefusedBackupException(BackupRefusal.NewerVersion, GenerationStore.LogFile, e);
        }
    }

    // Their order, newest first, is that of these times.
    private static void SetTimes(BackupManifest manifest, GenerationStore unpacked)
    {
        foreach (var generation in manifest.Generations.Where(generation => GenerationId.IsOne(generation.Id)))
        {
            var folder = Path.Combine(unpacked.DataFolder, GenerationStore.GenerationsFolder, generation.Id);
            if (Directory.Exists(folder))
                Directory.SetLastWriteTimeUtc(folder, generation.Built.UtcDateTime);
        }
    }

    private (int Written, int Kept, bool IsInUse) MoveOthers(string folder, bool replace)
    {
        var (written, kept, isInUse) = (0, 0, false);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList())
        {
            var path = Path.GetRelativePath(folder, file);
            if (
                path == GenerationStore.LogFile
                || path.StartsWith(
                    GenerationStore.GenerationsFolder + Path.DirectorySeparatorChar,
                    StringComparison.Ordinal
                )
            )
                continue;
            var target = Path.Combine(store.DataFolder, path);
            if (File.Exists(target) && !replace)
            {
                kept++;
                continue;
            }
            if (path != Database.FileName)
                Move(file, target);
            else if (!DatabaseCopy.TryReplace(file, store.DataFolder))
            {
                isInUse = true;
                continue;
            }
            written++;
        }
        return (written, kept, isInUse);
    }

    private static void Move(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(file, target, overwrite: true);
    }
}
