using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Fields = ChatBot.Search.Indexing.Fields;

namespace ChatBot.Search.Answering;

/// <summary>
/// Finds and ranks the passages of one language. BM25 (Robertson and Zaragoza 2009, as Lucene
/// computes it) over text, title, headings and questions finds them. What ranks them is the mean of
/// two shares: of the BM25 score the question allows, and of the question's idf mass they hold.
/// </summary>
internal sealed class PassageSearch
{
    private const int MaxCandidates = 20;
    private const double K1 = 1.2;

    /// <summary>What a word in a title adds, wherever it stands in the titles: it says what the text is about.</summary>
    private const float TitleBoost = 0.6f;

    /// <summary>The text first, then the titles.</summary>
    private static readonly string[] SearchedFields = [Fields.Text, Fields.Title, Fields.Headings, Fields.Questions];

    private readonly IndexSearcher searcher;
    private readonly IReadOnlyList<string> terms;
    private readonly TermLookup lookup;
    private readonly double mass;
    private readonly double knownMass;
    private readonly double mostBm25;

    public PassageSearch(IndexSearcher searcher, IReadOnlyList<string> terms)
    {
        this.searcher = searcher;
        this.terms = terms;
        lookup = new TermLookup(searcher.IndexReader, terms, SearchedFields);
        Terms = [.. terms.Select((term, i) => new TermWeight(term, Weight(i), MostFrequent(i) > 0))];
        mass = Terms.Sum(term => term.Weight);
        knownMass = Terms.Where(term => term.IsKnown).Sum(term => term.Weight);
        mostBm25 = Enumerable.Range(0, terms.Count).Sum(MostBm25);
    }

    public IReadOnlyList<TermWeight> Terms { get; }

    /// <summary>The best first; equal scores (to 5 digits) by document, then by place in it.</summary>
    public IReadOnlyList<Candidate> Run(Audience audience)
    {
        if (knownMass == 0)
            return [];
        // In order, or Lucene takes a scorer that allocates a table of 2048 buckets for every question.
        var best = TopScoreDocCollector.Create(MaxCandidates, docsScoredInOrder: true);
        searcher.Search(Query(audience), best);
        var hits = best.GetTopDocs().ScoreDocs;
        Array.Sort(hits, (a, b) => a.Doc.CompareTo(b.Doc));
        var matches = lookup.Matches([.. hits.Select(hit => hit.Doc)]);
        var candidates = hits.Select((hit, i) => Rank(hit, matches[i]));
        return [.. candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Doc)];
    }

    public StoredPassage Load(Candidate candidate) => Generation.Passage(searcher, candidate.Doc);

    /// <summary>Field and term of each of the candidate's matches.</summary>
    public IReadOnlyList<string> Describe(Candidate candidate) =>
        [.. candidate.Matches.Select(match => $"{SearchedFields[match.Field]}:{terms[match.Term]}")];

    private Candidate Rank(ScoreDoc hit, List<(int Term, int Field)> matches)
    {
        var coverage = matches.Select(match => match.Term).Distinct().Sum(term => Terms[term].Weight) / mass;
        var share = hit.Score / mostBm25 * (knownMass / mass);
        return new Candidate(
            hit.Doc,
            Generation.DocumentNumber(searcher, hit.Doc),
            hit.Score,
            coverage,
            Math.Round((coverage + share) / 2, 5),
            matches
        );
    }

    private BooleanQuery Query(Audience audience)
    {
        var words = new BooleanQuery();
        for (var term = 0; term < terms.Count; term++)
        {
            if (lookup.Query(term, 0) is { } inText)
                words.Add(inText, Occur.SHOULD);
            var titles = new DisjunctionMaxQuery(tieBreakerMultiplier: 0) { Boost = TitleBoost };
            for (var field = 1; field < SearchedFields.Length; field++)
            {
                if (lookup.Query(term, field) is { } inTitle)
                    titles.Add(inTitle);
            }
            if (titles.Any())
                words.Add(titles, Occur.SHOULD);
        }
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

    // Grows with rarity as BM25's idf does, but stays above zero in a folder of one page.
    private double Weight(int term) => Math.Log2(2 + ((double)searcher.IndexReader.NumDocs / (MostFrequent(term) + 1)));

    // What BM25 would give a passage that holds the term without end, in text and title.
    private double MostBm25(int term) =>
        (K1 + 1)
        * (Idf(term, 0) + (TitleBoost * Enumerable.Range(1, SearchedFields.Length - 1).Max(field => Idf(term, field))));

    // As Lucene's BM25Similarity computes it; a field without the term can give nothing for it.
    private double Idf(int term, int field)
    {
        var frequency = lookup.DocumentFrequency(term, field);
        return frequency == 0
            ? 0
            : Math.Log(1 + ((searcher.IndexReader.NumDocs - frequency + 0.5) / (frequency + 0.5)));
    }

    private int MostFrequent(int term) =>
        Enumerable.Range(0, SearchedFields.Length).Max(field => lookup.DocumentFrequency(term, field));
}
