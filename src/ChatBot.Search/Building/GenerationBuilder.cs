using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Building;

/// <summary>
/// Builds a candidate from a source as it stands, out of the last generation of the same source and of what
/// changed since. Nothing live is touched.
/// </summary>
public sealed class GenerationBuilder(GenerationStore store, ReaderSettings settings)
{
    /// <summary>How many threads read and index at most. Default: as many as there are cores.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether the last generation is left aside and every file read and indexed anew. Default: false.</summary>
    public bool FromScratch { get; init; }

    /// <summary>Waits for a build that another process has under way in the same data folder.</summary>
    /// <exception cref="IOException">The data folder cannot be written.</exception>
    public BuildResult Build(
        IDocumentSource source,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        using var building = store.LockBuilds(cancellationToken);
        var last = FromScratch ? null : store.Newest(source.Path, settings);
        try
        {
            return Build(source, last, progress, cancellationToken);
        }
        catch (Exception e) when (last is not null && GenerationCheck.IsDamage(e) && store.Find(last.Id) is null)
        {
            // The last generation is damaged: nothing of it is taken over.
            return Build(source, last: null, progress, cancellationToken);
        }
    }

    private BuildResult Build(
        IDocumentSource source,
        Manifest? last,
        IProgress<IndexProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var listing = source.List();
        var (files, unreadable) = source.ReadCuration();
        var curation = new CurationState(files);
        var readers = $"{FormatVersions.Current.Readers} {source.Readers}";
        var problems = new KnownProblems(store.DataFolder, readers, forget: FromScratch);
        using var draft = new GenerationDraft(store, last?.Id);
        var pass = new DocumentPass(source, settings, curation.Asked, problems, draft);
        var reporting = new BuildProgress(listing.Paths.Count, store.Time, progress);
        var outcomes = pass.Run(
            listing.Paths,
            last?.Documents ?? [],
            reporting,
            new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken }
        );
        problems.Keep(outcomes);
        Problem[] skipped = [.. listing.Problems, .. outcomes.SelectMany(outcome => outcome.Problems), .. unreadable];
        List<DocumentHash> documents = [.. outcomes.Where(o => o.IsDocument).Select(o => o.Hash!)];
        if (documents.Count == 0)
            return new BuildResult(null, IsNew: false, skipped);

        reporting.Writing(pass.Passages);
        var id = GenerationId.Of(FormatVersions.Current, settings, documents, curation.Hashes);
        if (store.Find(id) is { } existing)
        {
            using var stored = StoredDocuments.Of(store.FolderOf(id));
            return new BuildResult(existing, IsNew: false, [.. skipped, .. curation.In(stored).Problems]);
        }
        if (id == last?.Id)
            throw new InvalidDataException($"Generation {id} is damaged.");
        foreach (var gone in last?.Documents.Select(d => d.Path).Except(documents.Select(d => d.Path)) ?? [])
            draft.Writer.RemoveDocument(gone);
        var (groups, misplaced) = Finish(draft, curation, last?.Groups ?? [], cancellationToken);
        var counts = IndexCounts.In(draft.Folder);
        var manifest = new Manifest
        {
            Versions = FormatVersions.Current,
            Id = id,
            Knowledge = source.Path,
            Settings = settings,
            Documents = documents,
            Curation = curation.Hashes,
            Groups = [.. groups.Where(group => counts.ContainsKey(group.Language))],
            Passages = counts.Where(c => c.Value.Passages > 0).ToDictionary(c => c.Key, c => c.Value.Passages),
            Entries = counts.ToDictionary(c => c.Key, c => c.Value.Entries),
        };
        draft.Keep(manifest);
        return new BuildResult(manifest, IsNew: true, [.. skipped, .. misplaced]);
    }

    // With all documents in the draft: what refers to them, then to disk.
    private static (IReadOnlyList<GroupHash> Groups, IReadOnlyList<Problem> Misplaced) Finish(
        GenerationDraft draft,
        CurationState curation,
        IReadOnlyList<GroupHash> before,
        CancellationToken cancellationToken
    )
    {
        using var stored = draft.Writer.OpenDocuments();
        var curator = curation.In(stored);
        var groups = new GroupPass(curation.Asked, curator, stored).Run(draft.Writer, before);
        cancellationToken.ThrowIfCancellationRequested();
        draft.Writer.Commit();
        curation.Store(draft.Folder);
        return (groups, curator.Problems);
    }
}
