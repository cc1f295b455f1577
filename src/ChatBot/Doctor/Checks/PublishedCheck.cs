using ChatBot.Knowledge;
using ChatBot.Search.Generations;

namespace ChatBot.Doctor.Checks;

/// <summary>Whether the live generation is whole and says what the folder does, by reading both.</summary>
internal sealed class PublishedCheck(KnowledgeWorkshop workshop) : ICheck
{
    public FindingGroup Group => FindingGroup.Documents;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([.. Find(cancellationToken)]);

    private IEnumerable<Finding> Find(CancellationToken cancellationToken)
    {
        var (live, fault) = Live();
        if (fault is not null)
            yield return fault;
        if (live is not null)
            yield return Finding.Ok(
                Group,
                FindingKind.IndexWhole,
                live.Id,
                (long)live.Documents.Count,
                (long)live.Passages.Values.Sum()
            );
        if (!workshop.Source.Exists)
            yield return Finding.Warning(Group, FindingKind.FolderMissing, workshop.Source.Path);
        else if (live is not null)
        {
            foreach (var finding in Compare(live, cancellationToken))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Compare(Manifest live, CancellationToken cancellationToken)
    {
        var changes = workshop.ChangesSince(live, cancellationToken);
        if (changes.IsNone)
            yield return Finding.Ok(Group, FindingKind.IndexFresh);
        if (changes.New + changes.Changed + changes.Removed > 0)
            yield return Finding.Warning(
                Group,
                FindingKind.IndexBehind,
                (long)changes.New,
                (long)changes.Changed,
                (long)changes.Removed
            );
        if (changes.HasOtherRules)
            yield return Finding.Warning(Group, FindingKind.IndexOfOtherRules);
        if (changes.Skipped > 0)
            yield return Finding.Warning(Group, FindingKind.FilesSkipped, (long)changes.Skipped);
    }

    private (Manifest? Live, Finding? Fault) Live()
    {
        string? id;
        try
        {
            id = workshop.Store.LiveId;
        }
        catch (InvalidDataException)
        {
            return (null, Finding.Error(Group, FindingKind.DataOfNewerVersion, workshop.Store.DataFolder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = e.GetType().Name;
            return (null, Finding.Error(Group, FindingKind.DataUnreadable, workshop.Store.DataFolder, reason));
        }
        if (id is null)
            return (null, Finding.Error(Group, FindingKind.IndexMissing));
        return workshop.Store.Find(id) is { } live
            ? (live, null)
            : (null, Finding.Error(Group, FindingKind.IndexDamaged, id));
    }
}
