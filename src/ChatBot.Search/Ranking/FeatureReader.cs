using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>Computes a passage's features from its words and a question's weights.</summary>
internal sealed class FeatureReader(WeightedTerms terms)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>A word that only a title or heading has is known to be meant, if less surely.</summary>
    private const double TitleMatch = 0.8;

    private readonly TermMatcher matcher = new(terms.Question);
    private readonly List<Hit> hits = [];
    private readonly double[] frequencies = new double[terms.Count];
    private readonly double[] exact = new double[terms.Count];
    private readonly double[] held = new double[terms.Count];
    private readonly double[] above = new double[terms.Count];
    private readonly double[] inUnit = new double[terms.Count];

    /// <param name="grams">Summed weights of the passage's n-grams: present, and saturated by frequency.</param>
    /// <param name="unusual">How unusual the document's title is, from 0 to 1.</param>
    public Features Read(PassageWords passage, (double Present, double Saturated) grams, double unusual)
    {
        matcher.Find(passage, hits);
        Array.Clear(frequencies);
        Array.Clear(exact);
        Array.Clear(held);
        foreach (var hit in hits)
        {
            frequencies[hit.Term] += hit.Strength;
            exact[hit.Term] += hit.IsExact ? 1 : 0;
            held[hit.Term] = Math.Max(held[hit.Term], hit.Strength);
        }
        var (titles, questions) = Above(passage, unusual);
        double stems = 0,
            surfaces = 0,
            coverage = 0,
            names = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            stems += terms.Stems[i] * Saturate(frequencies[i], passage.Stems.Length);
            surfaces += terms.Surfaces[i] * Saturate(exact[i], passage.Stems.Length);
            var known = terms.Stems[i] * Math.Max(held[i], above[i]);
            coverage += known;
            names += terms.Question.Terms[i].IsName ? known : 0;
        }
        return new Features(
            Share(stems, terms.StemMass),
            Share(surfaces, terms.SurfaceMass),
            Share(grams.Saturated, terms.GramMass),
            Share(grams.Present, terms.GramMass),
            Share(coverage, terms.StemMass),
            Share(names, terms.NameMass),
            Share(BestUnit(passage), terms.StemMass),
            Share(Bigrams(), terms.BigramMass),
            titles,
            questions,
            Opening(passage)
        );
    }

    /// <summary>BM25's part for a frequency in a passage of so many words, from 0 to 1.</summary>
    public double Saturate(double frequency, int length) =>
        frequency / (frequency + (K1 * (1 - B + (B * length / terms.Index.AverageLength))));

    /// <summary>For each unit of the passage that was read last, the idf mass it holds.</summary>
    public void UnitMasses(PassageWords passage, Span<double> masses)
    {
        masses.Clear();
        var ends = passage.UnitEnds;
        var next = 0;
        for (var unit = 0; unit < ends.Length; unit++)
        {
            Array.Clear(inUnit);
            for (; next < hits.Count && hits[next].Position < ends[unit]; next++)
                inUnit[hits[next].Term] = Math.Max(inUnit[hits[next].Term], hits[next].Strength);
            for (var i = 0; i < inUnit.Length; i++)
                masses[unit] += inUnit[i] * terms.Stems[i];
        }
    }

    private double BestUnit(PassageWords passage)
    {
        var count = passage.UnitEnds.Length;
        var masses = count <= 256 ? stackalloc double[count] : new double[count];
        UnitMasses(passage, masses);
        var best = 0.0;
        foreach (var mass in masses)
            best = Math.Max(best, mass);
        return best;
    }

    private double Bigrams()
    {
        var sum = 0.0;
        for (var i = 0; i + 1 < terms.Count; i++)
        {
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
        return sum;
    }

    private (double Titles, double Questions) Above(PassageWords passage, double unusual)
    {
        double titles = 0;
        Array.Clear(above);
        for (var i = 0; i < terms.Count; i++)
        {
            var inTitles = Math.Max(
                passage.Headings.Contains(terms.Question.Terms[i].Stem) ? 1 : 0,
                passage.Title.Contains(terms.Question.Terms[i].Stem) ? unusual : 0
            );
            titles += inTitles * terms.Stems[i];
            above[i] = inTitles * TitleMatch;
        }
        var likeness = 0.0;
        var start = 0;
        foreach (var end in passage.QuestionEnds)
        {
            var question = passage.QuestionStems[start..end];
            start = end;
            double mass = 0;
            var count = 0;
            for (var i = 0; i < terms.Count; i++)
            {
                if (!question.Contains(terms.Question.Terms[i].Stem))
                    continue;
                mass += terms.Stems[i];
                count++;
                above[i] = Math.Max(above[i], TitleMatch);
            }
            if (count > 0)
                likeness = Math.Max(likeness, Share(mass, terms.StemMass) * count / question.Length);
        }
        return (Share(titles, terms.StemMass), Math.Min(1, likeness));
    }

    private double Opening(PassageWords passage)
    {
        if (terms.Question.Kind == QuestionKind.YesOrNo)
            return passage.UnitSigns.Length > 0 && ((AnswerSigns)passage.UnitSigns[0]).HasFlag(AnswerSigns.YesOrNo)
                ? 1
                : 0;
        if (terms.Question.Kind != QuestionKind.Definition || passage.UnitEnds.Length == 0)
            return 0;
        Array.Clear(inUnit);
        foreach (var hit in hits)
        {
            if (hit.Position < passage.UnitEnds[0])
                inUnit[hit.Term] = Math.Max(inUnit[hit.Term], hit.Strength);
        }
        return Share(inUnit.Zip(terms.Stems, (strength, weight) => strength * weight).Sum(), terms.StemMass);
    }

    private static double Share(double part, double whole) => whole <= 0 ? 0 : part / whole;
}
