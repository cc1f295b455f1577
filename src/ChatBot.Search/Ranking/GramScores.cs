namespace ChatBot.Search.Ranking;

/// <summary>Sums the weights of a question's character n-grams for the candidates, from the index's postings.</summary>
internal static class GramScores
{
    /// <param name="documents">In ascending order.</param>
    /// <param name="lengths">Of the documents, in words.</param>
    public static (double Present, double Saturated)[] Of(
        WeightedTerms terms,
        TermLookup lookup,
        FeatureReader features,
        ReadOnlySpan<int> documents,
        ReadOnlySpan<int> lengths
    )
    {
        var scores = new (double Present, double Saturated)[documents.Length];
        Span<int> frequencies = stackalloc int[documents.Length];
        foreach (var (term, weight) in terms.Grams)
        {
            if (term is null)
                continue;
            lookup.Frequencies(term, documents, frequencies);
            for (var i = 0; i < documents.Length; i++)
            {
                if (frequencies[i] == 0)
                    continue;
                scores[i].Present += weight;
                scores[i].Saturated += weight * features.Saturate(frequencies[i], lengths[i]);
            }
        }
        return scores;
    }
}
