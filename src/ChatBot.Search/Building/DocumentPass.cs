using System.Collections.Concurrent;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Building;

/// <summary>
/// One pass over the files of a source, on all cores: reads each, and indexes those that are not in the
/// generation before as they are now.
/// </summary>
internal sealed class DocumentPass(
    IDocumentSource source,
    ReaderSettings settings,
    AskedLines asked,
    KnownProblems problems,
    GenerationDraft draft
)
{
    private readonly ConcurrentBag<(string Path, FileOutcome Outcome)> outcomes = [];

    /// <summary>Written so far.</summary>
    public int Passages => draft.IsStarted ? draft.Writer.Passages : 0;

    /// <param name="before">The documents that the draft begins with.</param>
    /// <returns>What became of each file, in the order of paths.</returns>
    public IReadOnlyList<FileOutcome> Run(
        IReadOnlyList<string> paths,
        IReadOnlyList<DocumentHash> before,
        BuildProgress progress,
        ParallelOptions parallel
    )
    {
        var known = before.ToDictionary(document => document.Path, StringComparer.Ordinal);
        try
        {
            Parallel.ForEach(
                Partitioner.Create([.. paths], loadBalance: true),
                parallel,
                path =>
                {
                    progress.Begin(path, Passages);
                    outcomes.Add((path, Process(path, known.GetValueOrDefault(path))));
                    progress.Finish(path, Passages);
                }
            );
        }
        catch (AggregateException e)
        {
            // What one thread met is what the build met.
            throw e.Flatten().InnerExceptions[0];
        }
        return [.. outcomes.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => file.Outcome)];
    }

    private FileOutcome Process(string path, DocumentHash? before)
    {
        var (file, problem) = source.Open(path);
        if (file is null)
            return Unread(problem!, before);
        var hash = new DocumentHash(path, file.Sha256(), asked.HashOf(path));
        var known = problems.Find(path, hash.Sha256);
        if (hash == before || known is { IsDocument: false })
            return new FileOutcome(hash, IsDocument: hash == before, known?.Problems ?? []);
        var (document, found) = source.Read(file, settings);
        if (document is not null)
        {
            if (before is not null)
                draft.Writer.RemoveDocument(path);
            draft.Writer.Add(asked.AddTo(document));
        }
        return new FileOutcome(hash, document is not null, found);
    }

    // A file that is being written is not gone: what was read of it before answers until it is whole again.
    private static FileOutcome Unread(Problem problem, DocumentHash? before) =>
        problem.Kind == ProblemKind.ChangedWhileRead
            ? new FileOutcome(before, before is not null, [problem])
            : new FileOutcome(null, IsDocument: false, [problem]);
}
