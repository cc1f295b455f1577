using ChatBot.Knowledge;
using ChatBot.Search.Answering;

namespace ChatBot.Doctor.Checks;

/// <summary>How the knowledge of the running bot is, as its builds have left it: nothing is read anew.</summary>
internal sealed class KnowledgeStateCheck(KnowledgeWorkshop workshop, KnowledgeBase knowledge, KnowledgeState state)
    : ICheck
{
    public FindingGroup Group => FindingGroup.Documents;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([.. Find()]);

    private IEnumerable<Finding> Find()
    {
        var live = knowledge.Manifest;
        if (state.Fault != KnowledgeFault.Damaged)
            yield return Finding.Ok(
                Group,
                FindingKind.IndexWhole,
                live.Id,
                (long)live.Documents.Count,
                (long)live.Passages.Values.Sum()
            );
        yield return Freshness(live.Id);
        if (state.LastBuild?.Skipped is { Count: > 0 } skipped)
            yield return Finding.Warning(
                Group,
                FindingKind.FilesSkipped,
                (long)skipped.DistinctBy(problem => problem.Path).Count()
            );
    }

    private Finding Freshness(string live) =>
        state.Fault switch
        {
            KnowledgeFault.Damaged => Finding.Error(Group, FindingKind.IndexDamaged, workshop.Store.LiveId ?? live),
            KnowledgeFault.FolderMissing => Finding.Warning(Group, FindingKind.FolderMissing, workshop.Source.Path),
            KnowledgeFault.FolderEmpty => Finding.Warning(Group, FindingKind.FolderEmpty, workshop.Source.Path),
            KnowledgeFault.NotBuilt => Finding.Warning(Group, FindingKind.BuildFailed),
            _ when state.Building is { } building => Finding.Ok(
                Group,
                FindingKind.IndexBuilding,
                (long)building.Done,
                (long)building.Total
            ),
            _ => state.LastBuild?.Manifest is { } built && built.Id != live
                ? Finding.Warning(Group, FindingKind.IndexUnpublished)
                : Finding.Ok(Group, FindingKind.IndexFresh),
        };
}
