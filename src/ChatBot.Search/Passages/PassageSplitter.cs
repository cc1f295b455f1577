using ChatBot.Search.Documents;

namespace ChatBot.Search.Passages;

/// <summary>
/// Cuts a document into passages: whole units, never across a section, a list together with its
/// lead-in. Paragraphs are joined while they stay short together; a long one is cut between sentences.
/// </summary>
public static class PassageSplitter
{
    /// <summary>In UTF-16 units: short paragraphs are joined up to the first, long ones cut at the second.</summary>
    private const int JoinLength = 400;
    private const int MaxLength = 1500;

    /// <summary>In UTF-16 units: what is longer is too much to quote whole and is taken for sentences.</summary>
    private const int MaxListLength = 8000;

    public static IEnumerable<Passage> Split(Document document)
    {
        for (var section = 0; section < document.Sections.Count; section++)
        {
            var open = new List<Unit>();
            foreach (var group in Groups(document.Sections[section]))
            {
                var isList = IsList(document.Text, group);
                var units = group.SelectMany(block => Units(document.Text, block, isList)).ToList();
                if (open.Count > 0 && units[^1].End - open[0].Start > JoinLength)
                {
                    yield return Close(section, open);
                    open = [];
                }
                foreach (var unit in units)
                {
                    if (!isList && open.Count > 0 && unit.End - open[0].Start > MaxLength)
                    {
                        yield return Close(section, open);
                        open = [];
                    }
                    open.Add(unit);
                }
            }
            if (open.Count > 0)
                yield return Close(section, open);
        }
    }

    private static Passage Close(int section, List<Unit> units) => new(section, units[0].Start, units[^1].End, units);

    // A paragraph, or a list with the paragraph before it.
    private static IEnumerable<List<Block>> Groups(Section section)
    {
        var group = new List<Block>();
        foreach (var block in section.Blocks.Where(b => b.Kind != BlockKind.Heading))
        {
            if (group.Count > 0 && block.Kind == BlockKind.Paragraph)
            {
                yield return group;
                group = [];
            }
            group.Add(block);
        }
        if (group.Count > 0)
            yield return group;
    }

    // A list that can be quoted: led in by a colon, and nothing in it but its items.
    private static bool IsList(string text, List<Block> group) =>
        group.Count > 1
        && group[0].Kind == BlockKind.Paragraph
        && text[group[0].End - 1] is ':' or '：'
        && group.Skip(1).All(block => block.Kind == BlockKind.ListItem)
        && group[^1].End - group[0].Start <= MaxListLength;

    private static IEnumerable<Unit> Units(string text, Block block, bool isList)
    {
        if (isList && block.Kind == BlockKind.ListItem)
            return [new Unit(UnitKind.ListItem, block.Start, block.End)];
        if (block.Kind == BlockKind.TableRow && block.End - block.Start <= MaxLength)
            return [new Unit(UnitKind.TableRow, block.Start, block.End)];

        return from sentence in Sentences.Split(text, block.Start, block.End)
            from clause in Clauses.Split(text, sentence.Start, sentence.End, Unit.MaxLength)
            let kind = isList && clause.End == block.End ? UnitKind.LeadIn : UnitKind.Sentence
            select new Unit(kind, clause.Start, clause.End);
    }
}
