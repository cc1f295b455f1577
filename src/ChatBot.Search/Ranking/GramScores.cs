namespace ChatBot.Search.Ranking;

/// <summary>
/// Sums the weights of a question's character n-grams for the candidates, from the index's postings:
/// for each candidate and term, those present, and those saturated by frequency.
/// </summary>
internal sealed class GramScores
{
    private readonly int terms;
    private readonly (double Present, double Saturated)[] scores;

    /// <param name="documents">In ascending order.</param>
    /// <param name="lengths">Of the documents, in words.</param>
    public GramScores(
        WeightedTerms terms,
        TermLookup lookup,
        FeatureReader features,
        ReadOnlySpan<int> documents,
        ReadOnlySpan<int> lengths
    )
    {
        this.terms = terms.Count;
        scores = new (double, double)[documents.Length * terms.Count];
        Span<int> frequencies = stackalloc int[documents.Length];
        foreach (var gram in terms.Grams)
        {
            if (gram.Found is null)
                continue;
            lookup.Frequencies(gram.Found, documents, frequencies);
            for (var i = 0; i < documents.Length; i++)
            {
                if (frequencies[i] == 0)
                    continue;
                ref var score = ref scores[(i * terms.Count) + gram.Term];
                score.Present += gram.Weight;
                score.Saturated += gram.Weight * features.Saturate(frequencies[i], lengths[i]);
            }
        }
    }

    public ReadOnlySpan<(double Present, double Saturated)> Of(int document) => scores.AsSpan(document * terms, terms);
}
