using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>Computes a passage's features from its words and a question's weights.</summary>
internal sealed class FeatureReader(WeightedTerms terms)
{
    /// <summary>A word that only a title or heading has is known to be meant, if less surely.</summary>
    private const double TitleMatch = 0.8;

    /// <summary>A document's own question says less of one of its passages than the heading above it.</summary>
    private const double QuestionLikeness = 0.85;

    /// <summary>A question by the same words that asks for another sort of answer.</summary>
    private const double OtherKind = 0.8;

    /// <summary>What a heading that asks for the same sort of answer counts beside a sign of it in the text.</summary>
    private const double SameHeadingKind = 0.85;

    private readonly TermMatcher matcher = new(terms.Question);
    private readonly List<Hit> hits = [];
    private readonly double[] frequencies = new double[terms.Count];
    private readonly double[] exact = new double[terms.Count];
    private readonly double[] held = new double[terms.Count];
    private readonly double[] above = new double[terms.Count];
    private readonly double[] inUnit = new double[terms.Count];

    /// <param name="grams">For each term the summed weights of its n-grams in the passage: present, and saturated by frequency.</param>
    /// <param name="unusual">How unusual the document's title is, from 0 to 1.</param>
    public Features Read(PassageWords passage, ReadOnlySpan<(double Present, double Saturated)> grams, double unusual)
    {
        var (titles, questions) = Above(passage, unusual);
        FindHits(passage);
        Array.Clear(frequencies);
        Array.Clear(exact);
        Array.Clear(held);
        foreach (var hit in hits)
        {
            frequencies[hit.Term] += hit.Strength;
            exact[hit.Term] += hit.IsExact ? hit.Strength : 0;
            held[hit.Term] = Math.Max(held[hit.Term], hit.Strength);
        }
        double stems = 0,
            surfaces = 0,
            coverage = 0,
            names = 0,
            gramsPresent = 0,
            gramsSaturated = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            stems += terms.Stems[i] * Saturate(frequencies[i], passage.Stems.Length);
            surfaces += terms.Surfaces[i] * Saturate(exact[i], passage.Stems.Length);
            var known = terms.Stems[i] * Math.Max(held[i], above[i]);
            coverage += known;
            // A synonym has other letters, and is as good.
            var saying = held[i] < 1 ? held[i] * terms.GramMasses[i] : 0;
            gramsPresent += Math.Max(grams[i].Present, saying);
            gramsSaturated += Math.Max(grams[i].Saturated, saying * Saturate(frequencies[i], passage.Stems.Length));
            names += terms.Question.Terms[i].IsName ? known : 0;
        }
        return new Features(
            Share(stems, terms.StemMass),
            Share(surfaces, terms.SurfaceMass),
            Share(gramsSaturated, terms.GramMass),
            Share(gramsPresent, terms.GramMass),
            Share(coverage, terms.StemMass),
            Share(names, terms.NameMass),
            Share(BestUnit(passage), terms.StemMass),
            Share(Bigrams(), terms.BigramMass),
            titles,
            questions,
            Kind(passage)
        );
    }

    public void FindHits(PassageWords passage) => matcher.Find(passage.Stems, passage.Surfaces, hits);

    public (bool[] InText, bool[] InTitles) Matches(PassageWords passage)
    {
        _ = Above(passage, 1);
        bool[] inTitles = [.. above.Select(strength => strength > 0)];
        FindHits(passage);
        var inText = new bool[terms.Count];
        foreach (var hit in hits)
            inText[hit.Term] = true;
        return (inText, inTitles);
    }

    /// <summary>BM25's part for a frequency in a passage of so many words, from 0 to 1.</summary>
    public double Saturate(double frequency, int length) =>
        PassageLengths.Saturate(frequency, length, terms.Index.AverageLength);

    /// <summary>For each unit of the passage whose hits were found last, the idf mass it holds.</summary>
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

    // What title, headings and questions hold, and how like the question one of them is.
    private (double Titles, double Likeness) Above(PassageWords passage, double unusual)
    {
        Array.Clear(above);
        var likeness = Look(passage.Headings, 1);
        Look(passage.Title, unusual);
        var titles = Share(Mass(above), terms.StemMass);
        var start = 0;
        for (var i = 0; i < passage.QuestionEnds.Length; i++)
        {
            var end = passage.QuestionEnds[i];
            var weight = i < passage.SectionQuestions ? 1 : QuestionLikeness;
            var sameKind = SameKind((QuestionKind)passage.QuestionKinds[i]) ? 1 : OtherKind;
            likeness = Math.Max(likeness, sameKind * weight * Look(passage.QuestionStems[start..end], weight));
            start = end;
        }
        for (var i = 0; i < above.Length; i++)
            above[i] *= TitleMatch;
        return (titles, likeness);
    }

    // The share of the question that a line holds times the share of the line that is of the question.
    private double Look(ReadOnlySpan<int> line, double factor)
    {
        if (line.IsEmpty)
            return 0;
        matcher.Find(line, [], hits);
        if (hits.Count == 0)
            return 0;
        Array.Clear(inUnit);
        var words = 0;
        var last = -1;
        foreach (var hit in hits)
        {
            inUnit[hit.Term] = Math.Max(inUnit[hit.Term], hit.Strength);
            above[hit.Term] = Math.Max(above[hit.Term], hit.Strength * factor);
            words += hit.Position == last ? 0 : 1;
            last = hit.Position;
        }
        return Share(Mass(inUnit), terms.StemMass) * words / line.Length;
    }

    private double Mass(double[] strengths)
    {
        var mass = 0.0;
        for (var i = 0; i < strengths.Length; i++)
            mass += strengths[i] * terms.Stems[i];
        return mass;
    }

    // How far the passage answers as such a question is answered.
    private double Kind(PassageWords passage)
    {
        var kind = terms.Question.Kind;
        if (kind == QuestionKind.Other || passage.UnitSigns.Length == 0)
            return 0;
        var opening = (AnswerSigns)passage.UnitSigns[0];
        if (kind == QuestionKind.YesOrNo)
            return opening.HasFlag(AnswerSigns.YesOrNo) ? 1 : 0;
        if (kind == QuestionKind.Definition)
            return Lead(passage);
        var heading = passage.HeadingKind == kind ? SameHeadingKind : 0;
        return heading + (HasSign(passage, AnswerSignReader.Wanted(kind)) ? 1 - SameHeadingKind : 0);
    }

    private double Lead(PassageWords passage)
    {
        Array.Clear(inUnit);
        foreach (var hit in hits)
        {
            if (hit.Position < passage.UnitEnds[0])
                inUnit[hit.Term] = Math.Max(inUnit[hit.Term], hit.Strength);
        }
        return Share(Mass(inUnit), terms.StemMass);
    }

    // In a unit that holds something of the question.
    private bool HasSign(PassageWords passage, AnswerSigns wanted)
    {
        var unit = 0;
        foreach (var hit in hits)
        {
            while (unit < passage.UnitEnds.Length && passage.UnitEnds[unit] <= hit.Position)
                unit++;
            if (unit == passage.UnitEnds.Length)
                return false;
            if (((AnswerSigns)passage.UnitSigns[unit] & wanted) != AnswerSigns.None)
                return true;
        }
        return false;
    }

    private bool SameKind(QuestionKind kind) =>
        kind == terms.Question.Kind || kind == QuestionKind.Other || terms.Question.Kind == QuestionKind.Other;

    private static double Share(double part, double whole) => whole <= 0 ? 0 : part / whole;
}
