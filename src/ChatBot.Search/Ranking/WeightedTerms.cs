using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>
/// A question's terms with their weights in one index: BM25's inverse document frequencies
/// (Robertson and Zaragoza 2009, in Lucene's form) of stems, surfaces and character n-grams.
/// </summary>
internal sealed class WeightedTerms
{
    private const int UnseenPassages = 20;

    public WeightedTerms(QuestionTerms question, LanguageIndex index, TermLookup lookup)
    {
        Question = question;
        Index = index;
        var terms = question.Terms;
        InText = [.. terms.Select(term => lookup.Find(Fields.Text, term.Word.Stem))];
        InTitles = [.. terms.Select(term => lookup.Find(Fields.Titles, term.Word.Stem))];
        Variants = [.. WordsOf(question.Variants, lookup)];
        Stems = [.. terms.Select((term, i) => term.Factor * Idf(StemFrequency(i, lookup)))];
        Surfaces =
        [
            .. terms.Select(term => term.Factor * Idf(Frequency(lookup.Find(Fields.Surface, term.Word.Surface)))),
        ];
        Grams = [.. GramsOf(terms, lookup)];
        StemMass = Stems.Sum();
        SurfaceMass = Surfaces.Sum();
        GramMass = Grams.Sum(gram => gram.Weight);
        GramMasses = new double[terms.Count];
        foreach (var gram in Grams)
            GramMasses[gram.Term] += gram.Weight;
        NameMass = terms.Select((term, i) => term.IsName ? Stems[i] : 0).Sum();
        BigramMass = Enumerable.Range(0, Math.Max(0, terms.Count - 1)).Sum(i => Stems[i] + Stems[i + 1]);
    }

    public QuestionTerms Question { get; }
    public LanguageIndex Index { get; }
    public int Count => Stems.Length;
    public FoundTerm?[] InText { get; }
    public FoundTerm?[] InTitles { get; }

    /// <summary>Words of the variants that the index has.</summary>
    public (FoundTerm Term, double Weight)[] Variants { get; }

    public double[] Stems { get; }
    public double[] Surfaces { get; }
    public Gram[] Grams { get; }

    /// <summary>For each term, the summed weights of the n-grams that are counted with it.</summary>
    public double[] GramMasses { get; }

    public double StemMass { get; }
    public double SurfaceMass { get; }
    public double GramMass { get; }
    public double NameMass { get; }
    public double BigramMass { get; }

    /// <summary>The share of the idf mass that lies in names and numbers.</summary>
    public double NameShare => StemMass <= 0 ? 0 : NameMass / StemMass;

    /// <summary>The share of the question's idf mass that is held.</summary>
    /// <param name="strengths">For each term how surely it is, from 0 to 1.</param>
    public double Share(ReadOnlySpan<double> strengths)
    {
        var mass = 0.0;
        for (var i = 0; i < strengths.Length; i++)
            mass += strengths[i] * Stems[i];
        return StemMass <= 0 ? 0 : mass / StemMass;
    }

    // Each word once: forms of one concept share many.
    private IEnumerable<(FoundTerm, double)> WordsOf(IEnumerable<Variant> variants, TermLookup lookup)
    {
        foreach (
            var (word, strength) in variants
                .SelectMany(variant => variant.Words, (variant, word) => (word.Stem, variant.Strength))
                .DistinctBy(pair => pair.Stem, StringComparer.Ordinal)
        )
        {
            if (lookup.Find(Fields.Text, word) is { } found)
                yield return (found, strength * Idf(found.DocumentFrequency));
        }
    }

    private IEnumerable<Gram> GramsOf(IEnumerable<QuestionTerm> terms, TermLookup lookup)
    {
        var known = new Dictionary<string, (int Term, double Factor)>(StringComparer.Ordinal);
        foreach (var (i, term) in terms.Index())
        {
            foreach (var gram in CharacterGrams.Of(term.Word))
                known[gram] = known.TryGetValue(gram, out var first)
                    ? (first.Term, first.Factor + term.Factor)
                    : (i, term.Factor);
        }
        foreach (var (gram, (term, factor)) in known)
        {
            var found = lookup.Find(Fields.Grams, gram);
            yield return new Gram(found, term, factor * Idf(Frequency(found)));
        }
    }

    // A term is as common as the commonest word that says the same.
    private int StemFrequency(int term, TermLookup lookup)
    {
        var frequency = Math.Max(Frequency(InText[term]), Frequency(InTitles[term]));
        foreach (var variant in Question.Variants)
        {
            if (variant.Words.Count == 1 && variant.Terms.Length == 1 && variant.Terms[0] == term)
                frequency = Math.Max(frequency, Frequency(lookup.Find(Fields.Text, variant.Words[0].Stem)));
        }
        return frequency;
    }

    // As if there were some passages more: in a folder of one page a word it holds would weigh next to nothing.
    private double Idf(int frequency) =>
        Math.Log(1 + ((Index.Entries + UnseenPassages - frequency + 0.5) / (frequency + 0.5)));

    private static int Frequency(FoundTerm? term) => term?.DocumentFrequency ?? 0;
}
