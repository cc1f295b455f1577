using System.Security.Cryptography;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Indexing;

/// <summary>Builds a candidate from the knowledge folder as it stands. Nothing live is touched.</summary>
public sealed class GenerationBuilder(GenerationStore store, ReaderSettings settings)
{
    /// <summary>Waits for a build that another process has under way in the same data folder.</summary>
    /// <exception cref="IOException">The data folder cannot be written.</exception>
    public BuildResult Build(
        KnowledgeFolder knowledge,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var (documents, hashes, skipped) = Read(knowledge, progress, cancellationToken);
        if (documents.Count == 0)
            return new BuildResult(null, IsNew: false, skipped);

        var id = GenerationId.Of(FormatVersions.Current, settings, hashes);
        if (store.Find(id) is { } existing)
            return new BuildResult(existing, IsNew: false, skipped);

        using var draft = store.StartDraft(cancellationToken);
        if (store.Find(id) is { } builtMeanwhile)
            return new BuildResult(builtMeanwhile, IsNew: false, skipped);
        using var writer = new GenerationWriter(draft.Folder);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Add(document);
        }
        writer.Commit();

        var manifest = new Manifest
        {
            Versions = FormatVersions.Current,
            Id = id,
            Knowledge = knowledge.Path,
            Settings = settings,
            Documents = hashes,
            Passages = writer.Passages,
        };
        draft.Keep(manifest);
        return new BuildResult(manifest, IsNew: true, skipped);
    }

    private (List<Document> Documents, List<DocumentHash> Hashes, List<Problem> Skipped) Read(
        KnowledgeFolder knowledge,
        IProgress<IndexProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var documents = new List<Document>();
        var hashes = new List<DocumentHash>();
        var (files, problems) = knowledge.List();
        var skipped = new List<Problem>(problems);
        foreach (var (number, path) in files.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new IndexProgress(number, files.Count, path));
            var (file, problem) = knowledge.Read(path);
            var result = file is null ? ReadResult.Failed(problem!) : Read(file);
            skipped.AddRange(result.Problems);
            if (result.Document is not { } document)
                continue;
            documents.Add(document);
            hashes.Add(new DocumentHash(path, Convert.ToHexStringLower(SHA256.HashData(file!.Content.Span))));
        }
        progress?.Report(new IndexProgress(files.Count, files.Count, ""));
        return (documents, hashes, skipped);
    }

    private ReadResult Read(SourceFile file)
    {
        try
        {
            return DocumentReader.Read(file, settings);
        }
#pragma warning disable CA1031 // One document that breaks a reader must not stop the build.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ReadResult.Failed(new Problem(file.Path, null, ProblemKind.Unreadable, e.GetType().Name));
        }
    }
}
