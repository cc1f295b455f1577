using System.Text.Json;

namespace ChatBot.Search.Generations;

/// <summary>
/// A generation under construction, in a folder of its own that no search looks into. It holds the
/// data folder's build lock until it is disposed of, and is deleted unless it was kept.
/// </summary>
internal sealed class GenerationDraft : IDisposable
{
    public const string Prefix = ".draft-";

    /// <summary>Candidates that stay for publishing, besides what was published.</summary>
    private const int KeptCandidates = 3;

    private readonly string generations;
    private readonly FileStream buildLock;

    public GenerationDraft(string generations, FileStream buildLock, HashSet<string> published)
    {
        this.generations = generations;
        this.buildLock = buildLock;
        Directory.CreateDirectory(generations);
        // With the lock in hand, whatever draft is left belongs to a build that died.
        foreach (var abandoned in Directory.EnumerateDirectories(generations, Prefix + "*"))
            Directory.Delete(abandoned, recursive: true);
        var candidates = new DirectoryInfo(generations)
            .GetDirectories()
            .Where(folder => !published.Contains(folder.Name));
        foreach (var old in candidates.OrderByDescending(folder => folder.LastWriteTimeUtc).Skip(KeptCandidates))
            Discard(old.FullName);
        Folder = Directory.CreateDirectory(Draft(generations)).FullName;
    }

    public string Folder { get; }

    /// <summary>Deletes a generation so that no half of it is ever taken for a whole.</summary>
    public static void Discard(string generation)
    {
        if (!Directory.Exists(generation))
            return;
        var grave = Draft(Path.GetDirectoryName(generation)!);
        Directory.Move(generation, grave);
        Directory.Delete(grave, recursive: true);
    }

    /// <summary>Verifies what was written and gives it its place beside the other generations, or of a damaged one.</summary>
    public void Keep(Manifest manifest)
    {
        using (var stream = new FileStream(Path.Combine(Folder, GenerationStore.ManifestFile), FileMode.CreateNew))
        {
            JsonSerializer.Serialize(stream, manifest, GenerationJson.Compact.Manifest);
            stream.Flush(flushToDisk: true);
        }
        using (var generation = Generation.Open(Folder))
            generation.Verify();

        var target = Path.Combine(generations, manifest.Id);
        Discard(target);
        Directory.Move(Folder, target);
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        buildLock.Dispose();
    }

    private static string Draft(string generations) => Path.Combine(generations, Prefix + Guid.NewGuid().ToString("N"));
}
