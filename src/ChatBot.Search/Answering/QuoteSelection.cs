using ChatBot.Search.Indexing;
using ChatBot.Search.Passages;

namespace ChatBot.Search.Answering;

/// <summary>Chooses what to quote of a passage: the unit that holds most of the question's weight.</summary>
internal static class QuoteSelection
{
    /// <summary>Offsets in the document's text.</summary>
    public static (int Start, int End) Select(StoredPassage passage, IReadOnlyList<TermWeight> terms, string language)
    {
        var units = passage.Units;
        var held = units
            .Select(unit => QuestionTerms.HeldBy(passage.Slice(unit.Start, unit.End), language, terms))
            .ToList();
        var best = 0;
        for (var i = 1; i < units.Count; i++)
        {
            if (Weight(held[i], terms) > Weight(held[best], terms))
                best = i;
        }
        if (ListAround(units, best) is { } list)
            return list;
        return Widen(units, held, best, terms);
    }

    // An item says little without the words before its list, and those nothing without the items.
    private static (int Start, int End)? ListAround(IReadOnlyList<Unit> units, int best)
    {
        if (units[best].Kind is not (UnitKind.LeadIn or UnitKind.ListItem))
            return null;
        var first = best;
        while (units[first].Kind == UnitKind.ListItem)
            first--;
        var last = first;
        while (last + 1 < units.Count && units[last + 1].Kind == UnitKind.ListItem)
            last++;
        return (units[first].Start, units[last].End);
    }

    // A neighbouring sentence joins where it holds a word of the question that the best one lacks.
    private static (int Start, int End) Widen(
        IReadOnlyList<Unit> units,
        List<bool[]> held,
        int best,
        IReadOnlyList<TermWeight> terms
    )
    {
        var result = (units[best].Start, units[best].End);
        if (units[best].Kind != UnitKind.Sentence)
            return result;
        var most = 0.0;
        foreach (var other in new[] { best + 1, best - 1 })
        {
            if (other < 0 || other >= units.Count || units[other].Kind != UnitKind.Sentence)
                continue;
            var gain = Weight([.. held[other].Zip(held[best], (there, here) => there && !here)], terms);
            var start = Math.Min(units[best].Start, units[other].Start);
            var end = Math.Max(units[best].End, units[other].End);
            if (gain <= most || end - start > Unit.MaxLength)
                continue;
            most = gain;
            result = (start, end);
        }
        return result;
    }

    private static double Weight(bool[] held, IReadOnlyList<TermWeight> terms) =>
        held.Select((isHeld, i) => isHeld ? terms[i].Weight : 0).Sum();
}
