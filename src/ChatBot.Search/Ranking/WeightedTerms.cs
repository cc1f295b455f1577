using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>
/// A question's terms with their weights in one index: BM25's inverse document frequencies
/// (Robertson and Zaragoza 2009, in Lucene's form) of stems, surfaces and character n-grams.
/// </summary>
internal sealed class WeightedTerms
{
    public WeightedTerms(QuestionTerms question, LanguageIndex index, TermLookup lookup)
    {
        Question = question;
        Index = index;
        var terms = question.Terms;
        InText = [.. terms.Select(term => lookup.Find(Fields.Text, term.Word.Stem))];
        InTitles = [.. terms.Select(term => lookup.Find(Fields.Titles, term.Word.Stem))];
        Stems = [.. terms.Select((_, i) => Idf(Math.Max(Frequency(InText[i]), Frequency(InTitles[i]))))];
        Surfaces = [.. terms.Select(term => Idf(Frequency(lookup.Find(Fields.Surface, term.Word.Surface))))];
        Variants =
        [
            .. question.Variants.SelectMany(variant =>
                variant.Words.Select(word => lookup.Find(Fields.Text, word.Stem))
            ),
        ];
        Grams = [.. GramsOf(terms, lookup)];
        StemMass = Stems.Sum();
        SurfaceMass = Surfaces.Sum();
        GramMass = Grams.Sum(gram => gram.Weight);
        NameMass = terms.Select((term, i) => term.IsName ? Stems[i] : 0).Sum();
        BigramMass = Enumerable.Range(0, Math.Max(0, terms.Count - 1)).Sum(i => Stems[i] + Stems[i + 1]);
    }

    public QuestionTerms Question { get; }
    public LanguageIndex Index { get; }
    public int Count => Stems.Length;
    public FoundTerm?[] InText { get; }
    public FoundTerm?[] InTitles { get; }

    /// <summary>Words of the variants that the index has.</summary>
    public FoundTerm?[] Variants { get; }

    public double[] Stems { get; }
    public double[] Surfaces { get; }
    public (FoundTerm? Term, double Weight)[] Grams { get; }
    public double StemMass { get; }
    public double SurfaceMass { get; }
    public double GramMass { get; }
    public double NameMass { get; }
    public double BigramMass { get; }

    private IEnumerable<(FoundTerm? Term, double Weight)> GramsOf(IEnumerable<QuestionTerm> terms, TermLookup lookup)
    {
        foreach (
            var gram in terms.SelectMany(term => CharacterGrams.Of(term.Word)).CountBy(g => g, StringComparer.Ordinal)
        )
        {
            var found = lookup.Find(Fields.Grams, gram.Key);
            yield return (found, gram.Value * Idf(Frequency(found)));
        }
    }

    private double Idf(int frequency) => Math.Log(1 + ((Index.Passages - frequency + 0.5) / (frequency + 0.5)));

    private static int Frequency(FoundTerm? term) => term?.DocumentFrequency ?? 0;
}
