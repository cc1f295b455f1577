using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Building;

/// <summary>How a source differs from a generation, in files, without building: every file is hashed and none is read.</summary>
/// <param name="New">Neither in the generation nor known to be unreadable.</param>
/// <param name="Skipped">No documents for what is wrong with them, as far as that is known before they are read.</param>
/// <param name="HasOtherRules">Whether settings, versions or what editors keep beside the documents ask for a build.</param>
public sealed record SourceChanges(int New, int Changed, int Removed, int Skipped, bool HasOtherRules)
{
    public bool IsNone => this is { New: 0, Changed: 0, Removed: 0, HasOtherRules: false };

    /// <summary>Reads only, and waits for no build.</summary>
    public static SourceChanges Since(
        Manifest manifest,
        IDocumentSource source,
        ReaderSettings settings,
        string dataFolder,
        CancellationToken cancellationToken = default
    )
    {
        var listing = source.List();
        var curation = new CurationState(source.ReadCuration().Files);
        var known = new KnownProblems(dataFolder, $"{FormatVersions.Current.Readers} {source.Readers}", forget: false);
        var before = manifest.Documents.ToDictionary(document => document.Path, d => d.Sha256, StringComparer.Ordinal);
        var states = listing
            .Paths.AsParallel()
            .WithCancellation(cancellationToken)
            .Select(path => StateOf(source.Open(path), before.GetValueOrDefault(path), known))
            .CountBy(state => state)
            .ToDictionary();
        return new SourceChanges(
            states.GetValueOrDefault(FileState.New),
            states.GetValueOrDefault(FileState.Changed),
            before.Keys.Except(listing.Paths, StringComparer.Ordinal).Count(),
            states.GetValueOrDefault(FileState.Skipped) + listing.Problems.Count,
            manifest.Settings != settings
                || manifest.Versions != FormatVersions.Current
                || !manifest.Curation.ToHashSet().SetEquals(curation.Hashes)
        );
    }

    private static FileState StateOf((SourceFile? File, Problem? Problem) opened, string? before, KnownProblems known)
    {
        if (opened.File is not { } file)
            return opened.Problem!.Kind == ProblemKind.ChangedWhileRead ? FileState.Changed
                : before is null ? FileState.Skipped
                : FileState.Changed;
        var hash = file.Sha256();
        if (hash == before)
            return FileState.Same;
        return known.Find(file.Path, hash) is { IsDocument: false } ? FileState.Skipped
            : before is null ? FileState.New
            : FileState.Changed;
    }

    private enum FileState
    {
        Same,
        New,
        Changed,
        Skipped,
    }
}
