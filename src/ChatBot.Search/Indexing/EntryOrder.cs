using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Search.Indexing;

/// <summary>
/// The order of an index's entries by group and place in it, whatever the order they were written in: the
/// one that decides between equal scores. Entries that were deleted have no place in it.
/// </summary>
internal sealed class EntryOrder
{
    private readonly int[] order;
    private readonly int[] groups;
    private readonly int firstSignpost;
    private readonly int firstGap;

    public EntryOrder(IndexReader reader)
    {
        order = new int[reader.MaxDoc];
        groups = new int[reader.MaxDoc];
        Gaps = [];
        if (MultiDocValues.GetSortedValues(reader, Fields.Group) is not { } names)
            return;
        firstSignpost = FirstOf(EntryKind.Signpost, names);
        firstGap = FirstOf(EntryKind.Gap, names);
        var positions = MultiDocValues.GetNumericValues(reader, Fields.Position);
        var live = MultiFields.GetLiveDocs(reader);
        var sizes = new int[names.ValueCount];
        for (var entry = 0; entry < groups.Length; entry++)
        {
            groups[entry] = names.GetOrd(entry);
            if (live?.Get(entry) ?? true)
                sizes[groups[entry]]++;
        }
        Documents = sizes.AsSpan(0, firstSignpost).Length - sizes.AsSpan(0, firstSignpost).Count(0);
        var starts = new int[sizes.Length];
        for (var group = 1; group < starts.Length; group++)
            starts[group] = starts[group - 1] + sizes[group - 1];
        for (var entry = 0; entry < groups.Length; entry++)
            order[entry] = starts[groups[entry]] + (int)positions.Get(entry);
        Gaps = [.. Enumerable.Range(0, groups.Length).Where(entry => KindOf(entry) == EntryKind.Gap)];
    }

    /// <summary>Documents that have passages.</summary>
    public int Documents { get; }

    /// <summary>Numbers in the index of the known gaps, in ascending order.</summary>
    public int[] Gaps { get; }

    /// <summary>From 0 on; equal for no two entries.</summary>
    public int Of(int entry) => order[entry];

    /// <summary>The group's number in the order of groups.</summary>
    public int GroupOf(int entry) => groups[entry];

    public EntryKind KindOf(int entry) =>
        groups[entry] < firstSignpost ? EntryKind.Passage
        : groups[entry] < firstGap ? EntryKind.Signpost
        : EntryKind.Gap;

    private static int FirstOf(EntryKind kind, SortedDocValues names)
    {
        var (low, high) = (0, names.ValueCount);
        var name = new BytesRef();
        while (low < high)
        {
            var middle = (low + high) / 2;
            names.LookupOrd(middle, name);
            if (name.Bytes[name.Offset] - '0' < (int)kind)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
