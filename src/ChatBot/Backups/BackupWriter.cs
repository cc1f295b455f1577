using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace ChatBot.Backups;

/// <summary>Writes a backup: a tar of files alone, compressed, its description first.</summary>
internal static class BackupWriter
{
    private const UnixFileMode Rights = (UnixFileMode)0b_111_111_111;

    public static void Write(
        Stream target,
        string folder,
        BackupManifest manifest,
        Action<int, int> report,
        CancellationToken cancellationToken
    )
    {
        using var zipped = new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true);
        using var tar = new TarWriter(zipped, TarEntryFormat.Pax);
        using var description = new MemoryStream(
            JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Default.BackupManifest)
        );
        tar.WriteEntry(Entry(BackupManifest.Name, description, manifest.At));
        foreach (var (index, file) in manifest.Files.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, file.Path);
            using var stream = File.OpenRead(path);
            var entry = Entry(file.Path, stream, manifest.At);
            if (!OperatingSystem.IsWindows())
                entry.Mode = File.GetUnixFileMode(path) & Rights;
            tar.WriteEntry(entry);
            report(manifest.Files.Count + index + 1, manifest.Files.Count * 2);
        }
    }

    private static PaxTarEntry Entry(string name, Stream content, DateTimeOffset at) =>
        new(TarEntryType.RegularFile, name) { DataStream = content, ModificationTime = at };
}
