using ChatBot.Search.Indexing;

namespace ChatBot.Search.Ranking;

/// <summary>Where a question's terms stand in a passage's own words, and what follows from that. For one question, passage by passage.</summary>
internal sealed class PassageHits(WeightedTerms terms)
{
    private readonly List<Hit> hits = [];
    private readonly double[] inUnit = new double[terms.Count];

    /// <summary>For each term how often it stands there, a variant in part.</summary>
    public double[] Frequencies { get; } = new double[terms.Count];

    /// <summary>The same of the very words.</summary>
    public double[] Exact { get; } = new double[terms.Count];

    /// <summary>For each term the strength of its best hit, from 0 to 1.</summary>
    public double[] Held { get; } = new double[terms.Count];

    /// <param name="all">In all of the passage's stems.</param>
    public void Read(PassageWords passage, ReadOnlySpan<Hit> all)
    {
        hits.Clear();
        Array.Clear(Frequencies);
        Array.Clear(Exact);
        Array.Clear(Held);
        foreach (var hit in all)
        {
            if (hit.End > passage.Count)
                continue;
            hits.Add(hit);
            Frequencies[hit.Term] += hit.Strength;
            Exact[hit.Term] += hit.IsExact ? hit.Strength : 0;
            Held[hit.Term] = Math.Max(Held[hit.Term], hit.Strength);
        }
    }

    /// <summary>The share of the question in the one unit that holds most of it.</summary>
    public double BestUnit(PassageWords passage)
    {
        var best = 0.0;
        var next = 0;
        foreach (var end in passage.UnitEnds)
        {
            if (next == hits.Count)
                break;
            if (hits[next].Position >= end)
                continue;
            Array.Clear(inUnit);
            for (; next < hits.Count && hits[next].Position < end; next++)
                Keep(inUnit, hits[next]);
            best = Math.Max(best, terms.Share(inUnit));
        }
        return best;
    }

    /// <summary>The share of the question in the first unit.</summary>
    public double FirstUnit(PassageWords passage)
    {
        Array.Clear(inUnit);
        for (var i = 0; i < hits.Count && !passage.UnitEnds.IsEmpty && hits[i].Position < passage.UnitEnds[0]; i++)
            Keep(inUnit, hits[i]);
        return terms.Share(inUnit);
    }

    /// <summary>The share of neighbouring terms that stand side by side, saturated by frequency.</summary>
    public double Bigrams()
    {
        var sum = 0.0;
        for (var i = 0; i + 1 < terms.Count; i++)
        {
            if (Held[i] <= 0 || Held[i + 1] <= 0)
                continue;
            var count = 0;
            var last = -2;
            foreach (var hit in hits)
            {
                if (hit.Term == i)
                    last = hit.Position;
                else if (hit.Term == i + 1 && hit.Position == last + 1)
                    count++;
            }
            sum += (terms.Stems[i] + terms.Stems[i + 1]) * count / (count + 1.0);
        }
        return terms.BigramMass <= 0 ? 0 : sum / terms.BigramMass;
    }

    private static void Keep(double[] strengths, Hit hit) =>
        strengths[hit.Term] = Math.Max(strengths[hit.Term], hit.Strength);
}
