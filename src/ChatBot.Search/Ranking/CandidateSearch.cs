using System.Buffers;
using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;
using Lucene.Net.Index;
using Fields = ChatBot.Search.Indexing.Fields;

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

    private readonly IndexReader reader = terms.Index.Searcher.IndexReader;
    private readonly EntryOrder order = terms.Index.Order;

    /// <summary>Numbers of entries in ascending order.</summary>
    public int[] Find(Audience audience)
    {
        var count = reader.MaxDoc;
        var scores = ArrayPool<float>.Shared.Rent(count);
        scores.AsSpan(0, count).Clear();
        Sum(scores);
        if (audience == Audience.Public)
            lookup.ClearOthers(Fields.Audience, nameof(Audience.Public), scores.AsSpan(0, count));
        var gaps = new BestEntries(MaxGaps, order);
        foreach (var gap in order.Gaps)
        {
            gaps.Add(gap, scores[gap]);
            scores[gap] = 0;
        }
        var passages = new BestEntries(MaxCandidates, order);
        for (var entry = 0; entry < count; entry++)
            passages.Add(entry, scores[entry]);
        ArrayPool<float>.Shared.Return(scores);
        int[] found = [.. passages.Entries, .. gaps.Entries];
        Array.Sort(found);
        return found;
    }

    /// <summary>The passages of one place, in ascending order of their numbers.</summary>
    /// <param name="section">Empty for the whole document.</param>
    public int[] At(string document, string section, Audience audience)
    {
        int[] found = [.. lookup.Entries(Fields.Place, $"{document}#{section}", isPrefix: section.Length == 0)];
        Array.Sort(found);
        var read = new int[found.Length];
        if (audience == Audience.Internal)
            Array.Fill(read, 1);
        else if (lookup.Find(Fields.Audience, nameof(Audience.Public)) is { } isPublic)
            lookup.Frequencies(isPublic, found, read);
        int[] first = [.. found.Where((_, i) => read[i] > 0).OrderBy(order.Of).Take(MaxCandidates)];
        Array.Sort(first);
        return first;
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
            if (gram.Found?.DocumentFrequency <= 10 + (terms.Index.Entries / CommonGrams))
                lookup.Add(gram.Found, gram.Weight * gramBoost, terms.Index.Lengths, scores);
        }
    }
}
