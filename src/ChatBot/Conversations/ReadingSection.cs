namespace ChatBot.Conversations;

/// <param name="Id">The anchor. It stands at the quote, where the section holds one.</param>
/// <param name="Source">The section's own source, where it has one.</param>
public sealed record ReadingSection(string Id, string? Source, IReadOnlyList<ReadingBlock> Blocks)
{
    public bool HoldsAnchor => !Blocks.Any(block => block.Runs.Any(run => run.Anchor is not null));

    /// <summary>The blocks, with the items of a list and the rows of a table together.</summary>
    public IEnumerable<IReadOnlyList<ReadingBlock>> Groups()
    {
        var group = new List<ReadingBlock>();
        foreach (var block in Blocks)
        {
            var continues =
                block.Kind is ReadingBlockKind.ListItem or ReadingBlockKind.TableRow
                && group.Count > 0
                && group[0].Kind == block.Kind;
            if (group.Count > 0 && !continues)
            {
                yield return group;
                group = [];
            }
            group.Add(block);
        }
        if (group.Count > 0)
            yield return group;
    }
}
