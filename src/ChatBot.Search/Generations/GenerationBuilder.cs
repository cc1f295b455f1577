using System.Security.Cryptography;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Generations;

/// <summary>Builds a candidate from a source as it stands. Nothing live is touched.</summary>
public sealed class GenerationBuilder(GenerationStore store, ReaderSettings settings)
{
    /// <summary>Waits for a build that another process has under way in the same data folder.</summary>
    /// <exception cref="IOException">The data folder cannot be written.</exception>
    public BuildResult Build(
        IDocumentSource source,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var (documents, hashes, skipped) = Read(source, progress, cancellationToken);
        if (documents.Count == 0)
            return new BuildResult(null, IsNew: false, skipped);

        var (curation, unreadable) = source.ReadCuration();
        skipped.AddRange(unreadable);
        var curator = new Curator(curation, Places(documents));
        skipped.AddRange(curator.Problems);
        List<DocumentHash> curationHashes = [.. curation.Select(file => new DocumentHash(file.Path, Sha256(file)))];
        var id = GenerationId.Of(FormatVersions.Current, settings, hashes, curationHashes);
        if (store.Find(id) is { } existing)
            return new BuildResult(existing, IsNew: false, skipped);

        using var draft = store.StartDraft(cancellationToken);
        if (store.Find(id) is { } builtMeanwhile)
            return new BuildResult(builtMeanwhile, IsNew: false, skipped);
        using var writer = new GenerationWriter(draft.Folder);
        var asked = curator.Asked.ToLookup(section => section.Document, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Add(OtherWaysToAsk.AddTo(document, asked));
        }
        foreach (var (lines, targets) in OtherWaysToAsk.Signposts(documents, curator.Asked))
            writer.AddSignposts(lines, targets);
        foreach (var gaps in curator.Unanswered)
            writer.AddGaps(gaps);
        writer.Commit();
        foreach (var file in curation)
            Store(file, draft.Folder);

        var manifest = new Manifest
        {
            Versions = FormatVersions.Current,
            Id = id,
            Knowledge = source.Path,
            Settings = settings,
            Documents = hashes,
            Curation = curationHashes,
            Passages = writer.Passages,
            Entries = writer.Entries,
        };
        draft.Keep(manifest);
        return new BuildResult(manifest, IsNew: true, skipped);
    }

    // What can be quoted: a heading alone answers nothing.
    private static Dictionary<string, IReadOnlySet<string>> Places(IEnumerable<Document> documents) =>
        documents.ToDictionary(
            document => document.Path,
            document =>
                (IReadOnlySet<string>)
                    document
                        .Sections.Where(section => section.Blocks.Any(block => block.Kind != BlockKind.Heading))
                        .Select(section => section.Id)
                        .ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    private static string Sha256(SourceFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));

    private static void Store(SourceFile file, string folder)
    {
        var target = Path.Combine(folder, Generation.CurationFolder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var stream = new FileStream(target, FileMode.CreateNew);
        stream.Write(file.Content.Span);
        stream.Flush(flushToDisk: true);
    }

    private (List<Document> Documents, List<DocumentHash> Hashes, List<Problem> Skipped) Read(
        IDocumentSource source,
        IProgress<IndexProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var documents = new List<Document>();
        var hashes = new List<DocumentHash>();
        var listing = source.Read(settings);
        var skipped = new List<Problem>(listing.Problems);
        foreach (var (number, entry) in listing.Entries.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new IndexProgress(number, listing.Count, entry.Path));
            skipped.AddRange(entry.Result.Problems);
            if (entry.Result.Document is not { } document)
                continue;
            documents.Add(document);
            hashes.Add(new DocumentHash(entry.Path, entry.Sha256));
        }
        progress?.Report(new IndexProgress(listing.Count, listing.Count, ""));
        documents.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return (documents, hashes, skipped);
    }
}
