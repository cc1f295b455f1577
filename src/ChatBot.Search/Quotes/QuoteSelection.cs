using ChatBot.Search.Indexing;
using ChatBot.Search.Passages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Quotes;

/// <summary>
/// Chooses what to quote of a passage: the unit that answers best, widened to the list it stands in or
/// by a neighbouring sentence.
/// </summary>
internal static class QuoteSelection
{
    public static readonly LinearWeights Shipped = new(UnitFeatures.NamesInOrder, TrainedModel.Shipped.Quote);

    /// <summary>A sentence that holds so much of the question says it all.</summary>
    private const double Enough = 0.95;

    /// <summary>Offsets in the document's text.</summary>
    public static (int Start, int End) Select(
        StoredPassage passage,
        IReadOnlyList<UnitFeatures> units,
        LinearWeights weights
    )
    {
        double[] scores = [.. units.Select(unit => Math.Round(weights.Sum(unit.ToArray()), 5))];
        // Of equals the first.
        var best = Array.IndexOf(scores, scores.Max());
        return ListAround(passage.Units, best)
            ?? Widen(passage.Units, scores, best, isEnough: units[best].Letters >= Enough);
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

    // The better of the neighbouring sentences joins while the two stay short enough; the next one where both are as good.
    private static (int Start, int End) Widen(IReadOnlyList<Unit> units, double[] scores, int best, bool isEnough)
    {
        var result = (units[best].Start, units[best].End);
        if (units[best].Kind != UnitKind.Sentence || isEnough)
            return result;
        var most = double.NegativeInfinity;
        foreach (var other in new[] { best + 1, best - 1 })
        {
            if (other < 0 || other >= units.Count || units[other].Kind != UnitKind.Sentence || scores[other] <= most)
                continue;
            var start = Math.Min(units[best].Start, units[other].Start);
            var end = Math.Max(units[best].End, units[other].End);
            if (end - start > Unit.MaxLength)
                continue;
            most = scores[other];
            result = (start, end);
        }
        return result;
    }
}
