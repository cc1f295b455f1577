using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Passages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>
/// Chooses what to quote of a passage: the unit that holds most of the question and the kind of
/// answer it asks for, widened to the list it stands in or by a neighbouring sentence.
/// </summary>
internal static class QuoteSelection
{
    /// <summary>What the asked-for kind of answer counts beside the share of the question that a unit holds.</summary>
    private const double SignWeight = 0.15;

    /// <summary>A sentence that scores so much says it all.</summary>
    private const double Enough = 0.95;

    /// <summary>Offsets in the document's text.</summary>
    public static (int Start, int End) Select(StoredPassage passage, Candidate candidate, PassageRanking ranking)
    {
        var units = passage.Units;
        var scores = ranking.UnitShares(candidate);
        var wanted = (int)AnswerSignReader.Wanted(ranking.Terms.Question.Kind);
        var signs = ranking.UnitSigns(candidate);
        for (var i = 0; i < scores.Length; i++)
            scores[i] += (signs[i] & wanted) != 0 ? SignWeight : 0;
        var best = 0;
        for (var i = 1; i < units.Count; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return ListAround(units, best) ?? Widen(units, scores, best);
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
    private static (int Start, int End) Widen(IReadOnlyList<Unit> units, double[] scores, int best)
    {
        var result = (units[best].Start, units[best].End);
        if (units[best].Kind != UnitKind.Sentence || scores[best] >= Enough)
            return result;
        var most = -1.0;
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
