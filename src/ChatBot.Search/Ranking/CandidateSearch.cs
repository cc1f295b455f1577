using System.Buffers;
using ChatBot.Search.Documents;
using Lucene.Net.Search;
using Fields = ChatBot.Search.Indexing.Fields;
using Term = Lucene.Net.Index.Term;

namespace ChatBot.Search.Ranking;

/// <summary>
/// The first stage: BM25 over stems, titles and rare character n-grams, summed up term by term from
/// Lucene's postings (Turtle and Flood 1995), finds the passages that are worth a closer look.
/// </summary>
internal sealed class CandidateSearch(WeightedTerms terms, TermLookup lookup)
{
    public const int MaxCandidates = 24;

    /// <summary>Known gaps stand beside the passages and take no place of theirs.</summary>
    private const int MaxGaps = 4;

    /// <summary>What a word in the titles adds: it says what the text is about.</summary>
    private const double TitleBoost = 0.27;
    private const double VariantBoost = 0.75;

    /// <summary>N-grams that more than one passage in so many has cost time and tell little.</summary>
    private const int CommonGrams = 16;

    private readonly IndexSearcher searcher = terms.Index.Searcher;

    /// <summary>Numbers of passages in ascending order.</summary>
    public int[] Find(Audience audience)
    {
        var count = searcher.IndexReader.MaxDoc;
        var scores = ArrayPool<float>.Shared.Rent(count);
        scores.AsSpan(0, count).Clear();
        Sum(scores);
        if (audience == Audience.Public)
            lookup.ClearOthers(Fields.Audience, nameof(Audience.Public), scores.AsSpan(0, count));
        var first = terms.Index.FirstGap;
        int[] found =
        [
            .. Best(scores.AsSpan(0, first), MaxCandidates),
            .. Best(scores.AsSpan(first, count - first), MaxGaps).Select(gap => first + gap),
        ];
        ArrayPool<float>.Shared.Return(scores);
        return found;
    }

    /// <summary>The passages of one place, in ascending order.</summary>
    /// <param name="section">Empty for the whole document.</param>
    public int[] At(string document, string section, Audience audience)
    {
        var place = new Term(Fields.Place, $"{document}#{section}");
        Query at = section.Length == 0 ? new PrefixQuery(place) : new TermQuery(place);
        var query = new BooleanQuery { { at, Occur.MUST } };
        if (audience == Audience.Public)
            query.Add(new TermQuery(new Term(Fields.Audience, nameof(Audience.Public))), Occur.MUST);
        var found = Array.ConvertAll(searcher.Search(query, MaxCandidates).ScoreDocs, hit => hit.Doc);
        Array.Sort(found);
        return found;
    }

    private void Sum(float[] scores)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            lookup.Add(terms.InText[i], terms.Stems[i], terms.Index.Lengths, scores);
            lookup.Add(terms.InTitles[i], terms.Stems[i] * TitleBoost, lengths: null, scores);
        }
        foreach (var (word, weight) in terms.Variants)
            lookup.Add(word, weight * VariantBoost, terms.Index.Lengths, scores);
        var gramBoost = terms.GramMass > 0 ? terms.StemMass / terms.GramMass : 0;
        foreach (var gram in terms.Grams)
        {
            if (gram.Found?.DocumentFrequency <= 10 + (terms.Index.Passages / CommonGrams))
                lookup.Add(gram.Found, gram.Weight * gramBoost, terms.Index.Lengths, scores);
        }
    }

    // Of equal scores the earlier passage.
    private static int[] Best(ReadOnlySpan<float> scores, int most)
    {
        var best = new PriorityQueue<int, (float Score, int Order)>(most + 1);
        for (var doc = 0; doc < scores.Length; doc++)
        {
            if (scores[doc] <= 0)
                continue;
            if (best.Count < most)
                best.Enqueue(doc, (scores[doc], -doc));
            else if (best.TryPeek(out _, out var least) && scores[doc] > least.Score)
                best.EnqueueDequeue(doc, (scores[doc], -doc));
        }
        int[] found = [.. best.UnorderedItems.Select(item => item.Element)];
        Array.Sort(found);
        return found;
    }
}
