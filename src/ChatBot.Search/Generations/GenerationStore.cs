using ChatBot.Search.Readers;
using Directory = System.IO.Directory;

namespace ChatBot.Search.Generations;

/// <summary>
/// The generations under the data folder and the log of which of them went live when.
/// </summary>
public sealed class GenerationStore(string dataFolder, TimeProvider time)
{
    public const string ManifestFile = "manifest.json";

    /// <summary>What went live when, in the data folder.</summary>
    public const string LogFile = "publications.jsonl";

    /// <summary>Where generations stand in the data folder, each in a folder named by its id.</summary>
    public const string GenerationsFolder = "generations";

    /// <summary>Candidates that stay for publishing, besides what was published.</summary>
    private const int KeptCandidates = 3;

    private readonly PublicationLog log = new(Path.GetFullPath(Path.Combine(dataFolder, LogFile)));

    /// <summary>The full path.</summary>
    public string DataFolder { get; } = Path.GetFullPath(dataFolder);

    /// <summary>Published generations that stay for going back, the live one included. Default: 5.</summary>
    public int Kept { get; init; } = 5;

    public string? LiveId => log.Last?.Generation;

    /// <summary>The one that was live before the live one; null where there was none.</summary>
    public string? PreviousId
    {
        get
        {
            var publications = log.Read();
            return publications.LastOrDefault(entry => entry.Generation != publications[^1].Generation)?.Generation;
        }
    }

    /// <summary>Changes whenever something was published, by whatever process.</summary>
    public DateTime Stamp => log.Stamp;

    internal TimeProvider Time => time;

    internal PublicationLog Log => log;

    internal string Generations => Path.Combine(DataFolder, GenerationsFolder);

    /// <summary>What went live when, oldest first.</summary>
    /// <exception cref="InvalidDataException">A newer version of the program wrote it.</exception>
    public IReadOnlyList<Publication> Publications() => log.Read();

    /// <summary>All generations that stand in the data folder, the newest first; of damaged ones whatever can be said.</summary>
    public IReadOnlyList<StoredGeneration> List() => [.. Folders().Select(StoredGeneration.Of)];

    /// <summary>The manifest of a generation, where it stands in the data folder complete and undamaged.</summary>
    public Manifest? Find(string id)
    {
        if (!Directory.Exists(FolderOf(id)))
            return null;
        try
        {
            return Verify(id);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <exception cref="InvalidDataException">It is missing, damaged or of a newer format.</exception>
    public Generation Open(string id) => Generation.Open(FolderOf(id));

    /// <summary>Reads a generation through and checks it against its checksums.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged or of a newer format.</exception>
    public Manifest Verify(string id)
    {
        var manifest = Generation.ReadManifest(FolderOf(id));
        GenerationCheck.Run(FolderOf(id), manifest);
        return manifest;
    }

    /// <summary>
    /// Makes the generation that a person names the live one, in one atomic step. Old ones beyond those to keep
    /// go. If it was live before, the one that is left for it comes back only by name, or when the source changes.
    /// </summary>
    /// <exception cref="InvalidDataException">It is missing or damaged; what was live stays live.</exception>
    public void Publish(string id, CancellationToken cancellationToken = default)
    {
        var manifest = Verify(id);
        using var publishing = LockPublications(cancellationToken);
        var wasLive = log.Read().Any(publication => publication.Generation == manifest.Id);
        Append(manifest, left: wasLive ? LiveId : null);
    }

    /// <summary>Makes live what a build has just verified.</summary>
    /// <returns>False where a person went back from it and the source has not changed since: another one stays live.</returns>
    /// <exception cref="InvalidDataException">It was deleted meanwhile.</exception>
    public bool PublishBuilt(Manifest manifest, CancellationToken cancellationToken = default)
    {
        using var publishing = LockPublications(cancellationToken);
        if (log.Last?.Left == manifest.Id)
            return false;
        Append(manifest, left: null);
        return true;
    }

    private void Append(Manifest manifest, string? left)
    {
        if (!File.Exists(Path.Combine(FolderOf(manifest.Id), ManifestFile)))
            throw new InvalidDataException($"Generation {manifest.Id} was deleted meanwhile: index again.");
        if (LiveId != manifest.Id)
            log.Append(new Publication(manifest.Id, time.GetUtcNow()) { Left = left });
        DeleteOld();
    }

    /// <summary>Waits until no other build is under way in the data folder; disposing gives the lock up.</summary>
    internal IDisposable LockBuilds(CancellationToken cancellationToken)
    {
        var building = Lock("build.lock", cancellationToken);
        // What a publication is about to delete looks abandoned too.
        using (LockPublications(cancellationToken))
            GenerationFolder.DeleteAbandoned(Generations);
        return building;
    }

    /// <summary>Waits until nothing is being published; whoever wants both locks takes that of builds first.</summary>
    internal IDisposable LockPublications(CancellationToken cancellationToken) =>
        Lock("publish.lock", cancellationToken);

    /// <summary>The newest generation of a source that a build can begin from, or null.</summary>
    internal Manifest? Newest(string knowledge, ReaderSettings settings) =>
        Folders()
            .Select(folder => StoredGeneration.Of(folder).Manifest)
            .FirstOrDefault(manifest =>
                manifest is not null
                && manifest.Versions == FormatVersions.Current
                && manifest.Settings == settings
                && manifest.Knowledge == knowledge
            );

    internal IEnumerable<DirectoryInfo> Folders() =>
        !Directory.Exists(Generations)
            ? []
            : new DirectoryInfo(Generations)
                .GetDirectories()
                .Where(folder => !folder.Name.StartsWith(GenerationFolder.DraftPrefix, StringComparison.Ordinal))
                .OrderByDescending(folder => folder.LastWriteTimeUtc)
                .ThenBy(folder => folder.Name, StringComparer.Ordinal);

    private FileStream Lock(string name, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(DataFolder);
        return BuildLock.Take(Path.Combine(DataFolder, name), cancellationToken);
    }

    internal void DeleteOld()
    {
        var published = log.Read().Select(p => p.Generation).Reverse().Distinct(StringComparer.Ordinal);
        foreach (var id in published.Skip(Kept))
            GenerationFolder.Discard(FolderOf(id));
    }

    internal void DeleteOldCandidates(string? except)
    {
        using var publishing = LockPublications(CancellationToken.None);
        var published = log.Read().Select(publication => publication.Generation).ToHashSet(StringComparer.Ordinal);
        foreach (var old in Folders().Where(folder => !published.Contains(folder.Name)).Skip(KeptCandidates))
        {
            if (old.Name != except)
                GenerationFolder.Discard(old.FullName);
        }
    }

    internal string FolderOf(string id) => Path.Combine(Generations, Path.GetFileName(id));
}
