using System.Globalization;

namespace ChatBot.Backups;

/// <summary>What a backup may ask of the data folder, before anything of it is written there.</summary>
internal static class BackupLimits
{
    public const int MaxFiles = 100_000;

    /// <exception cref="RefusedBackupException">A name, a number or a size is out of bounds.</exception>
    public static void Check(BackupManifest manifest, string folder)
    {
        if (manifest.Files.Count > MaxFiles)
            throw new RefusedBackupException(
                BackupRefusal.TooMany,
                manifest.Files.Count.ToString(CultureInfo.InvariantCulture)
            );
        var names = new HashSet<string>(StringComparer.Ordinal);
        decimal total = 0;
        foreach (var file in manifest.Files)
        {
            if (file is null || !BackupScope.Holds(file.Path) || !names.Add(file.Path))
                throw new RefusedBackupException(BackupRefusal.WrongName, file?.Path ?? BackupManifest.Name);
            if (file.Length < 0)
                throw new RefusedBackupException(BackupRefusal.Damaged, file.Path);
            total += file.Length;
        }
        if (manifest.Generations.Any(generation => generation is null))
            throw new RefusedBackupException(BackupRefusal.Damaged, BackupManifest.Name);
        if (total > Free(folder))
            throw new RefusedBackupException(
                BackupRefusal.TooLarge,
                decimal.Ceiling(total / 1_000_000).ToString(CultureInfo.InvariantCulture)
            );
    }

    private static long Free(string folder) =>
        new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;
}
