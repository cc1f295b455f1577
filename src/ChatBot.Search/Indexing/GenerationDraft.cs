using System.Text.Json;

namespace ChatBot.Search.Indexing;

/// <summary>
/// A generation under construction, in a folder of its own that no search looks into. It holds the
/// data folder's build lock until it is disposed of, and is deleted unless it was kept.
/// </summary>
internal sealed class GenerationDraft : IDisposable
{
    public const string Prefix = ".draft-";

    private readonly FileStream buildLock;
    private readonly string generations;

    public GenerationDraft(string generations, FileStream buildLock)
    {
        this.generations = generations;
        this.buildLock = buildLock;
        Directory.CreateDirectory(generations);
        // With the lock in hand, whatever draft is left belongs to a build that died.
        foreach (var abandoned in Directory.EnumerateDirectories(generations, Prefix + "*"))
            Directory.Delete(abandoned, recursive: true);
        Folder = Directory.CreateDirectory(Path.Combine(generations, Prefix + Guid.NewGuid().ToString("N"))).FullName;
    }

    public string Folder { get; }

    /// <summary>Verifies what was written and gives it its place beside the other generations.</summary>
    public void Keep(Manifest manifest)
    {
        using (var stream = new FileStream(Path.Combine(Folder, GenerationStore.ManifestFile), FileMode.CreateNew))
        {
            JsonSerializer.Serialize(stream, manifest, SearchJson.Compact.Manifest);
            stream.Flush(flushToDisk: true);
        }
        using (var generation = Generation.Open(Folder))
            generation.Verify();

        var target = Path.Combine(generations, manifest.Id);
        if (!Directory.Exists(target))
            Directory.Move(Folder, target);
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        buildLock.Dispose();
    }
}
