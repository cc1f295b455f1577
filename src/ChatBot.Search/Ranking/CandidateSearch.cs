using ChatBot.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Fields = ChatBot.Search.Indexing.Fields;

namespace ChatBot.Search.Ranking;

/// <summary>
/// The first stage: Lucene's BM25 over stems, titles and rare character n-grams finds the passages
/// that are worth a closer look.
/// </summary>
internal static class CandidateSearch
{
    public const int MaxCandidates = 50;

    /// <summary>What a word in the titles adds: it says what the text is about.</summary>
    private const double TitleBoost = 0.6;
    private const double VariantBoost = 0.6;

    /// <summary>N-grams that more than one passage in so many has cost time and tell little.</summary>
    private const int CommonGrams = 16;

    /// <summary>Numbers of passages in ascending order.</summary>
    public static int[] Find(WeightedTerms terms, IndexSearcher searcher, Audience audience)
    {
        // In order, or Lucene takes a scorer that allocates a table of 2048 buckets for every question.
        var best = TopScoreDocCollector.Create(MaxCandidates, docsScoredInOrder: true);
        searcher.Search(Query(terms, audience), best);
        var found = Array.ConvertAll(best.GetTopDocs().ScoreDocs, hit => hit.Doc);
        Array.Sort(found);
        return found;
    }

    /// <summary>The passages of one place, in ascending order.</summary>
    /// <param name="section">Empty for the whole document.</param>
    public static int[] At(string document, string section, IndexSearcher searcher, Audience audience)
    {
        var place = new Term(Fields.Place, $"{document}#{section}");
        Query at = section.Length == 0 ? new PrefixQuery(place) : new TermQuery(place);
        var hits = searcher.Search(For(audience, new BooleanQuery { { at, Occur.MUST } }), MaxCandidates).ScoreDocs;
        var found = Array.ConvertAll(hits, hit => hit.Doc);
        Array.Sort(found);
        return found;
    }

    private static BooleanQuery Query(WeightedTerms terms, Audience audience)
    {
        var words = new BooleanQuery();
        void Add(FoundTerm? term, double boost)
        {
            if (term is not null)
                words.Add(term.Query(boost), Occur.SHOULD);
        }
        for (var i = 0; i < terms.Count; i++)
        {
            Add(terms.InText[i], 1);
            Add(terms.InTitles[i], TitleBoost);
        }
        foreach (var variant in terms.Variants)
            Add(variant, VariantBoost);
        var gramBoost = terms.GramMass > 0 ? terms.StemMass / terms.GramMass : 0;
        foreach (var gram in terms.Grams)
        {
            if (gram.Found?.DocumentFrequency <= 10 + (terms.Index.Passages / CommonGrams))
                Add(gram.Found, gramBoost);
        }
        return For(audience, words);
    }

    private static BooleanQuery For(Audience audience, BooleanQuery words)
    {
        if (audience != Audience.Public)
            return words;

        var open = new TermQuery(new Term(Fields.Audience, nameof(Audience.Public)));
        return new BooleanQuery
        {
            { words, Occur.MUST },
            {
                new ConstantScoreQuery(open) { Boost = 0 },
                Occur.MUST
            },
        };
    }
}
