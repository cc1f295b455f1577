using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace ChatBot.Backups;

/// <summary>Unpacks a backup into an empty folder, and only if every byte is what it says.</summary>
internal sealed class BackupReader(string folder, Action<int, int> report, CancellationToken cancellationToken)
{
    /// <summary>In bytes: of <c>backup.json</c>, and of what may stand between two files.</summary>
    private const int MaxDescription = 64 * 1024 * 1024;
    private const int MaxHeader = 1024 * 1024;

    private const UnixFileMode Rights = (UnixFileMode)0b_110_110_110;

    // The entry that was reached.
    private string place = BackupManifest.Name;

    /// <exception cref="RefusedBackupException">It is no backup to restore from.</exception>
    /// <exception cref="IOException">It cannot be read, or its content not be written.</exception>
    public BackupManifest Unpack(string file)
    {
        using var stream = File.OpenRead(file);
        try
        {
            return Unpack(stream);
        }
        catch (Exception e)
            when (e
                    is InvalidDataException
                        or EndOfStreamException
                        or FormatException
                        or ArgumentException
                        or OverflowException
                        or NotSupportedException
                        or OutOfMemoryException
            )
        {
            throw new RefusedBackupException(BackupRefusal.Damaged, place, e);
        }
    }

    private BackupManifest Unpack(Stream file)
    {
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var metered = new MeteredStream(unzipped);
        using var tar = new TarReader(metered);
        var manifest = ReadManifest(tar, metered);
        BackupLimits.Check(manifest, folder);
        var missing = manifest.Files.ToDictionary(listed => listed.Path, StringComparer.Ordinal);
        while (Next(tar, metered) is { } entry)
        {
            if (entry.EntryType != TarEntryType.RegularFile || !missing.Remove(entry.Name, out var listed))
                throw new RefusedBackupException(BackupRefusal.WrongName, entry.Name);
            place = entry.Name;
            metered.Allow(listed.Length + MaxHeader);
            Write(entry, listed);
            report(manifest.Files.Count - missing.Count, manifest.Files.Count);
        }
        if (missing.Count > 0)
            throw new RefusedBackupException(BackupRefusal.Damaged, missing.Keys.First());
        // The checksum of the whole stands behind the last entry.
        metered.Allow(MaxHeader);
        metered.CopyTo(Stream.Null);
        return manifest;
    }

    private BackupManifest ReadManifest(TarReader tar, MeteredStream metered)
    {
        TarEntry? first;
        try
        {
            first = Next(tar, metered);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new RefusedBackupException(BackupRefusal.NotABackup, inner: e);
        }
        if (
            first is not { EntryType: TarEntryType.RegularFile, Name: BackupManifest.Name, DataStream: { } data }
            || first.Length > MaxDescription
        )
            throw new RefusedBackupException(BackupRefusal.NotABackup);
        metered.Allow(first.Length + MaxHeader);
        var json = new byte[first.Length];
        data.ReadExactly(json);
        try
        {
            if (JsonSerializer.Deserialize(json, BackupJson.Default.BackupVersion) is not { Version: > 0 } written)
                throw new RefusedBackupException(BackupRefusal.NotABackup);
            if (written.Version > BackupManifest.CurrentVersion)
                throw new RefusedBackupException(BackupRefusal.NewerVersion);
            return JsonSerializer.Deserialize(json, BackupJson.Default.BackupManifest)!;
        }
        catch (JsonException e)
        {
            throw new RefusedBackupException(BackupRefusal.Damaged, BackupManifest.Name, e);
        }
    }

    private TarEntry? Next(TarReader tar, MeteredStream metered)
    {
        cancellationToken.ThrowIfCancellationRequested();
        metered.Allow(MaxHeader);
        return tar.GetNextEntry();
    }

    private void Write(TarEntry entry, BackedUpFile listed)
    {
        var path = Path.Combine(folder, listed.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = (entry.Mode & Rights) | UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var target = new FileStream(path, options);
        if (entry.Length == listed.Length)
            entry.DataStream?.CopyTo(target);
        target.Flush(flushToDisk: true);
        target.Position = 0;
        if (target.Length != listed.Length || Convert.ToHexStringLower(SHA256.HashData(target)) != listed.Sha256)
            throw new RefusedBackupException(BackupRefusal.Damaged, listed.Path);
    }
}
