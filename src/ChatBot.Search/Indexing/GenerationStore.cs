using System.Text.Json;

namespace ChatBot.Search.Indexing;

/// <summary>
/// The generations under the data folder and the log of which of them went live when.
/// </summary>
public sealed class GenerationStore(string dataFolder, TimeProvider time)
{
    public const string ManifestFile = "manifest.json";

    /// <summary>Published generations that stay for going back.</summary>
    private const int Kept = 5;

    private readonly PublicationLog log = new(Path.Combine(dataFolder, "publications.jsonl"));

    /// <summary>The full path.</summary>
    public string DataFolder { get; } = Path.GetFullPath(dataFolder);

    public string? LiveId => log.Last?.Generation;

    /// <summary>Changes whenever something was published, by whatever process.</summary>
    public DateTime Stamp => log.Stamp;

    private string Generations => Path.Combine(DataFolder, "generations");

    /// <summary>The manifest of a generation that stands complete in the data folder.</summary>
    public Manifest? Find(string id)
    {
        var file = Path.Combine(FolderOf(id), ManifestFile);
        if (!File.Exists(file))
            return null;
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize(stream, SearchJson.Default.Manifest);
    }

    /// <exception cref="InvalidDataException">It is missing, damaged or of a newer format.</exception>
    public Generation Open(string id) => Generation.Open(FolderOf(id));

    /// <summary>Makes a verified generation the live one, in one atomic step. Old ones beyond the last five go.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged; what was live stays live.</exception>
    public void Publish(string id)
    {
        using (var generation = Open(id))
            generation.Verify();
        if (LiveId != id)
            log.Append(new Publication(id, time.GetUtcNow()));
        DeleteOld();
    }

    internal GenerationDraft StartDraft(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(DataFolder);
        return new GenerationDraft(
            Generations,
            BuildLock.Take(Path.Combine(DataFolder, "build.lock"), cancellationToken)
        );
    }

    private void DeleteOld()
    {
        var published = log.Read().Select(p => p.Generation).Reverse().Distinct(StringComparer.Ordinal).ToList();
        foreach (var id in published.Skip(Kept).Where(id => Directory.Exists(FolderOf(id))))
            Directory.Delete(FolderOf(id), recursive: true);
    }

    private string FolderOf(string id) => Path.Combine(Generations, Path.GetFileName(id));
}
