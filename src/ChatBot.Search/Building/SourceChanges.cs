using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Building;

/// <summary>How a source differs from a generation, in files, without building: every file is hashed and none is read.</summary>
/// <param name="New">Neither in the generation nor known to be unreadable.</param>
/// <param name="Skipped">Not read, wholly or in part, as far as that is known from builds before.</param>
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
            .ToList();
        return new SourceChanges(
            states.Count(state => state.Change == Change.New),
            states.Count(state => state.Change == Change.Changed),
            before.Keys.Except(listing.Paths, StringComparer.Ordinal).Count(),
            states.Count(state => state.HasProblems) + listing.Problems.Count,
            manifest.Settings != settings
                || manifest.Versions != FormatVersions.Current
                || !manifest.Curation.ToHashSet().SetEquals(curation.Hashes)
        );
    }

    private static FileState StateOf((SourceFile? File, Problem? Problem) opened, string? before, KnownProblems known)
    {
        if (opened.File is not { } file)
            return new FileState(before is null ? Change.None : Change.Changed, HasProblems: true);
        var hash = file.Sha256();
        var outcome = known.Find(file.Path, hash);
        var change =
            hash == before || outcome is { IsDocument: false } ? Change.None
            : before is null ? Change.New
            : Change.Changed;
        return new FileState(change, outcome is { Problems.Count: > 0 });
    }

    private readonly record struct FileState(Change Change, bool HasProblems);

    private enum Change
    {
        None,
        New,
        Changed,
    }
}
