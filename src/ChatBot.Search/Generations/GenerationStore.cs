namespace ChatBot.Search.Generations;

/// <summary>
/// The generations under the data folder and the log of which of them went live when.
/// </summary>
public sealed class GenerationStore(string dataFolder, TimeProvider time)
{
    public const string ManifestFile = "manifest.json";

    /// <summary>Published generations that stay for going back.</summary>
    private const int Kept = 5;

    private readonly PublicationLog log = new(Path.GetFullPath(Path.Combine(dataFolder, "publications.jsonl")));

    /// <summary>The full path.</summary>
    public string DataFolder { get; } = Path.GetFullPath(dataFolder);

    public string? LiveId => log.Last?.Generation;

    /// <summary>Changes whenever something was published, by whatever process.</summary>
    public DateTime Stamp => log.Stamp;

    private string Generations => Path.Combine(DataFolder, "generations");

    /// <summary>The manifest of a generation, where it stands in the data folder complete and undamaged.</summary>
    public Manifest? Find(string id)
    {
        if (!Directory.Exists(FolderOf(id)))
            return null;
        try
        {
            using var generation = Open(id);
            generation.Verify();
            return generation.Manifest;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <exception cref="InvalidDataException">It is missing, damaged or of a newer format.</exception>
    public Generation Open(string id) => Generation.Open(FolderOf(id));

    /// <summary>Makes a verified generation the live one, in one atomic step. Old ones beyond the last five go.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged; what was live stays live.</exception>
    public void Publish(string id, CancellationToken cancellationToken = default)
    {
        using var generation = Open(id);
        generation.Verify();
        using var publishing = TakeLock(cancellationToken);
        if (LiveId != generation.Id)
            log.Append(new Publication(generation.Id, time.GetUtcNow()));
        DeleteOld();
    }

    internal GenerationDraft StartDraft(CancellationToken cancellationToken) =>
        new(Generations, TakeLock(cancellationToken), [.. log.Read().Select(publication => publication.Generation)]);

    private FileStream TakeLock(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(DataFolder);
        return BuildLock.Take(Path.Combine(DataFolder, "build.lock"), cancellationToken);
    }

    private void DeleteOld()
    {
        var published = log.Read().Select(p => p.Generation).Reverse().Distinct(StringComparer.Ordinal);
        foreach (var id in published.Skip(Kept))
            GenerationDraft.Discard(FolderOf(id));
    }

    private string FolderOf(string id) => Path.Combine(Generations, Path.GetFileName(id));
}
