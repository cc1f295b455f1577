namespace ChatBot.Search.Generations;

/// <summary>Takes generations from one data folder over into another on the same disk.</summary>
public sealed class GenerationTransfer(GenerationStore from, GenerationStore to)
{
    /// <summary>
    /// Brings the log and all generations, as they stand at one moment, into an empty data folder. Nothing is
    /// copied that can be linked, so that publications wait only for a moment.
    /// </summary>
    public void Snapshot(CancellationToken cancellationToken)
    {
        using var publishing = from.LockPublications(cancellationToken);
        foreach (var generation in from.Folders().Where(folder => GenerationId.IsOne(folder.Name)))
            Mirror(generation);
        to.Log.Write(from.Publications());
    }

    /// <summary>
    /// Moves generations over where they are missing or damaged, and makes one of them live in one atomic step.
    /// What was live before is the one before it in the log.
    /// </summary>
    /// <param name="whole">Generations that were verified.</param>
    /// <param name="live">One of them, or null to leave what is live.</param>
    public void TakeOver(IReadOnlyCollection<string> whole, string? live, CancellationToken cancellationToken)
    {
        // Reading them through takes long, so it is done before the locks are taken.
        var wanted = whole.Where(id => to.Find(id) is null).ToHashSet(StringComparer.Ordinal);
        using var building = to.LockBuilds(cancellationToken);
        using var publishing = to.LockPublications(cancellationToken);
        foreach (var id in whole.Where(id => wanted.Contains(id) || !Directory.Exists(to.FolderOf(id))))
        {
            GenerationFolder.Discard(to.FolderOf(id));
            Directory.CreateDirectory(Path.GetDirectoryName(to.FolderOf(id))!);
            Directory.Move(from.FolderOf(id), to.FolderOf(id));
        }
        if (live is null)
            return;
        var here = to.Publications();
        List<Publication> all = [.. from.Publications().Except(here), .. here];
        if (all is not [.., var last] || last.Generation != live)
            all.Add(new Publication(live, to.Time.GetUtcNow()) { Left = to.LiveId });
        to.Log.Write(all);
        to.DeleteOld();
    }

    private void Mirror(DirectoryInfo generation)
    {
        var folder = to.FolderOf(generation.Name);
        try
        {
            IndexFiles.Mirror(generation, folder);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // A damaged one whose place a build has just taken; the half of it must not look whole.
            GenerationFolder.Discard(folder);
        }
    }
}
