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
    private const float K1 = 1.2f;

    /// <summary>What a word in a title adds, wherever it stands in the titles: it says what the text is about.</summary>
    private const float TitleBoost = 0.6f;

    private static readonly string[] TitleFields =
    [
        Fields.Title,
        Fields.Headings,
        Fields.Questions,
    ];
    private static readonly string[] SearchedFields = [Fields.Text, .. TitleFields];

    private readonly IndexSearcher searcher;
    private readonly IReadOnlyList<string> terms;
    private readonly Audience audience;
    private readonly double[] weights;

    /// <summary>Share of the question's weight that any document holds.</summary>
    private readonly double knownWeight;

    /// <summary>What BM25 would give a passage that holds every known term without end, in text and title.</summary>
    private readonly double mostBm25;

    public PassageSearch(IndexSearcher searcher, IReadOnlyList<string> terms, Audience audience)
    {
        this.searcher = searcher;
        this.terms = terms;
        this.audience = audience;
        weights = [.. terms.Select(Weight)];
        Terms =
        [
            .. terms.Select(
                (term, i) => new TermWeight(term, weights[i], DocumentFrequency(term) > 0)
            ),
        ];
        knownWeight = Terms.Where(term => term.IsKnown).Sum(term => term.Weight) / weights.Sum();
        mostBm25 = terms.Sum(MostBm25);
    }

    public IReadOnlyList<TermWeight> Terms { get; }

    /// <summary>The best first; equal scores (to 5 digits) by document, then by place in it.</summary>
    public IReadOnlyList<Candidate> Run()
    {
        var hits = searcher.Search(Query(), MaxCandidates).ScoreDocs;
        var matches = Matches([.. hits.Select(hit => hit.Doc).Order()]);
        return
        [
            .. hits.Select(hit => Rank(hit, matches[hit.Doc]))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Passage.Path, StringComparer.Ordinal)
                .ThenBy(candidate => candidate.Passage.Start),
        ];
    }

    private Candidate Rank(ScoreDoc hit, List<(int Term, string Field)> matches)
    {
        var coverage =
            matches.Select(match => match.Term).Distinct().Sum(term => weights[term])
            / weights.Sum();
        var share = mostBm25 == 0 ? 0 : hit.Score / mostBm25 * knownWeight;
        return new Candidate(
            Generation.Passage(searcher, hit.Doc),
            hit.Score,
            coverage,
            Math.Round((coverage + share) / 2, 5),
            [.. matches.Select(match => $"{match.Field}:{terms[match.Term]}")]
        );
    }

    private BooleanQuery Query()
    {
        var words = new BooleanQuery();
        foreach (var term in terms)
        {
            words.Add(new TermQuery(new Term(Fields.Text, term)), Occur.SHOULD);
            var titles = new DisjunctionMaxQuery(tieBreakerMultiplier: 0) { Boost = TitleBoost };
            foreach (var field in TitleFields)
                titles.Add(new TermQuery(new Term(field, term)));
            words.Add(titles, Occur.SHOULD);
        }
        if (audience != Audience.Public)
            return words;

        var open = new ConstantScoreQuery(
            new TermQuery(new Term(Fields.Audience, nameof(Audience.Public)))
        )
        {
            Boost = 0,
        };
        return new BooleanQuery { { words, Occur.MUST }, { open, Occur.MUST } };
    }

    // From the postings: which of the found documents hold which term in which field.
    private Dictionary<int, List<(int Term, string Field)>> Matches(int[] docs)
    {
        var matches = docs.ToDictionary(doc => doc, _ => new List<(int, string)>());
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            var inLeaf = docs.Where(doc =>
                    doc >= leaf.DocBase && doc < leaf.DocBase + leaf.Reader.MaxDoc
                )
                .ToArray();
            for (var term = 0; term < terms.Count; term++)
            {
                foreach (var field in SearchedFields)
                {
                    var postings = leaf.AtomicReader.GetTermDocsEnum(new Term(field, terms[term]));
                    foreach (var doc in inLeaf)
                    {
                        if (Holds(postings, doc - leaf.DocBase))
                            matches[doc].Add((term, field));
                    }
                }
            }
        }
        return matches;
    }

    private static bool Holds(DocsEnum? postings, int doc)
    {
        if (postings is null)
            return false;
        var at = postings.DocID < doc ? postings.Advance(doc) : postings.DocID;
        return at == doc;
    }

    // Grows with rarity as BM25's idf does, but stays above zero in a folder of one page.
    private double Weight(string term)
    {
        double all = searcher.IndexReader.NumDocs;
        return Math.Log2(2 + (all / (DocumentFrequency(term) + 1)));
    }

    private double MostBm25(string term) =>
        (K1 + 1)
        * (Idf(Fields.Text, term) + (TitleBoost * TitleFields.Max(field => Idf(field, term))));

    // As Lucene's BM25Similarity computes it; a field without the term can give nothing for it.
    private double Idf(string field, string term)
    {
        var frequency = searcher.IndexReader.DocFreq(new Term(field, term));
        return frequency == 0
            ? 0
            : Math.Log(1 + ((searcher.IndexReader.NumDocs - frequency + 0.5) / (frequency + 0.5)));
    }

    private int DocumentFrequency(string term) =>
        SearchedFields.Max(field => searcher.IndexReader.DocFreq(new Term(field, term)));
}
