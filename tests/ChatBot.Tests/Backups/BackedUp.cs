using System.Formats.Tar;
using System.IO.Compression;
using ChatBot.Search.Generations;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.Backups;

/// <summary>A data folder, a backup of it and its entries, to be changed and packed again.</summary>
internal sealed class BackedUp : IDisposable
{
    public CommandRun Run { get; } = new();

    public string File => System.IO.Path.Combine(Run.Data, "..", "backup.tar.gz");

    public GenerationStore Store => new(Run.Data, TimeProvider.System);

    public string Path(string name) => System.IO.Path.Combine(Run.Data, name);

    public void Put(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        System.IO.File.WriteAllText(Path(name), text);
    }

    /// <summary>Builds and publishes a document more than before.</summary>
    public async Task<string> PublishAsync(string name, string text)
    {
        Run.With(name, text);
        Assert.Equal(0, await Run.RunAsync("index"));
        return Store.LiveId!;
    }

    public Task<int> BackUpAsync(params string[] options) => RunAsync(["backup", File, .. options]);

    public Task<int> RestoreAsync(params string[] options) => RunAsync(["restore", File, .. options]);

    public async Task<int> RestoreAsync(byte[] backup)
    {
        await System.IO.File.WriteAllBytesAsync(File, backup);
        return await RestoreAsync();
    }

    public Task<int> RunAsync(params string[] args) => Run.RunAsync(args);

    /// <summary>Every file of the data folder but locks, with its content.</summary>
    public IReadOnlyDictionary<string, string> Content() =>
        Directory
            .EnumerateFiles(Run.Data, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
            .ToDictionary(
                file => System.IO.Path.GetRelativePath(Run.Data, file),
                file => Convert.ToHexString(System.IO.File.ReadAllBytes(file)),
                StringComparer.Ordinal
            );

    public IReadOnlyList<(string Name, byte[] Content)> Entries()
    {
        using var stream = new GZipStream(System.IO.File.OpenRead(File), CompressionMode.Decompress);
        using var tar = new TarReader(stream);
        var entries = new List<(string, byte[])>();
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            entries.Add((entry.Name, content.ToArray()));
        }
        return entries;
    }

    public static byte[] Pack(IEnumerable<TarEntry> entries)
    {
        using var packed = new MemoryStream();
        using (var zipped = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(zipped, TarEntryFormat.Pax))
        {
            foreach (var entry in entries)
                tar.WriteEntry(entry);
        }
        return packed.ToArray();
    }

    public static TarEntry Entry(string name, byte[] content) =>
        new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) };

    public void Dispose() => Run.Dispose();
}
