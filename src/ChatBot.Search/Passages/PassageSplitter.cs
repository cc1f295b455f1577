using ChatBot.Search.Documents;

namespace ChatBot.Search.Passages;

/// <summary>
/// Cuts a document into passages: whole units, never across a section, a list with its lead-in.
/// Paragraphs are joined while they stay short together; a long one is cut between sentences.
/// </summary>
public static class PassageSplitter
{
    /// <summary>In UTF-16 units: short paragraphs are joined up to the first, long ones cut at the second.</summary>
    private const int JoinLength = 400;
    private const int MaxLength = 900;

    public static IEnumerable<Passage> Split(Document document)
    {
        for (var section = 0; section < document.Sections.Count; section++)
        {
            var open = new List<Unit>();
            foreach (var group in Groups(document.Sections[section]))
            {
                var units = group.SelectMany(block => Units(document.Text, block)).ToList();
                if (units.Count == 0)
                    continue;
                if (open.Count > 0 && units[^1].End - open[0].Start > JoinLength)
                {
                    yield return Close(section, open);
                    open = [];
                }
                foreach (var unit in units)
                {
                    if (open.Count > 0 && unit.End - open[0].Start > MaxLength)
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

    private static IEnumerable<Unit> Units(string text, Block block)
    {
        var isWhole = block.Kind is BlockKind.ListItem or BlockKind.TableRow && block.End - block.Start <= MaxLength;
        if (isWhole)
            return
            [
                new Unit(
                    block.Kind == BlockKind.ListItem ? UnitKind.ListItem : UnitKind.TableRow,
                    block.Start,
                    block.End
                ),
            ];

        return from sentence in Sentences.Split(text, block.Start, block.End)
            from clause in Clauses.Split(text, sentence.Start, sentence.End, Unit.MaxLength)
            select new Unit(
                IsLeadIn(text, clause.End, block.End) ? UnitKind.LeadIn : UnitKind.Sentence,
                clause.Start,
                clause.End
            );
    }

    private static bool IsLeadIn(string text, int end, int blockEnd) => end == blockEnd && text[end - 1] is ':' or '：';
}
