using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;

namespace ChatBot.Search.Ranking;

/// <summary>
/// Finds and ranks the passages of one language for one question: candidates by Lucene, then a linear
/// model over a few features of each (Liu 2009 on learning to rank).
/// </summary>
internal sealed class PassageRanking
{
    private readonly TermLookup lookup;
    private readonly FeatureReader features;
    private readonly CandidateSearch search;
    private readonly PassageReader passages;
    private readonly Dictionary<string, double> unusual = new(StringComparer.Ordinal);

    public PassageRanking(LanguageIndex index, QuestionTerms question, TermLookup? lookup = null)
    {
        this.lookup = lookup ??= new TermLookup(index);
        Terms = new WeightedTerms(question, index, lookup);
        features = new FeatureReader(Terms);
        search = new CandidateSearch(Terms, lookup);
        passages = index.Reader();
    }

    public WeightedTerms Terms { get; }

    /// <summary>The best first; equal scores (to 5 digits) by document, then by place in it.</summary>
    public IReadOnlyList<Candidate> Run(Audience audience, RankingWeights weights)
    {
        if (Terms.StemMass <= 0)
            return [];
        return Rank(search.Find(audience), weights);
    }

    /// <summary>The passages of a document's section, or of all its sections, ranked likewise.</summary>
    /// <param name="section">Empty for the whole document.</param>
    public IReadOnlyList<Candidate> RunAt(string document, string section, Audience audience, RankingWeights weights) =>
        Rank(search.At(document, section, audience), weights);

    private List<Candidate> Rank(int[] found, RankingWeights weights)
    {
        var stored = Array.ConvertAll(found, passages.Words);
        var lengths = Array.ConvertAll(stored, words => new PassageWords(words).Count);
        var grams = new GramScores(Terms, lookup, features, found, lengths);
        var order = Terms.Index.Order;
        var candidates = new List<Candidate>(found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            var words = new PassageWords(stored[i]);
            var shares = features.Read(words, grams.Of(i), Unusual(words));
            candidates.Add(
                new Candidate(
                    found[i],
                    order.Of(found[i]),
                    order.KindOf(found[i]),
                    order.GroupOf(found[i]),
                    ((long)order.GroupOf(found[i]) << 32) + passages.Section(found[i]),
                    shares,
                    weights.Score(shares)
                )
            );
        }
        candidates.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Order.CompareTo(b.Order));
        return candidates;
    }

    /// <summary>Which of the terms stand in a candidate's text, and which in its title, headings and questions.</summary>
    public (bool[] InText, bool[] InTitles) Matches(Candidate candidate) => features.Matches(Words(candidate));

    private PassageWords Words(Candidate candidate) => new(passages.Words(candidate.Doc));

    // 1 for a title of its own, 0 for one that all documents share.
    private double Unusual(PassageWords words)
    {
        if (words.Title.IsEmpty)
            return 0;
        var key = PassageEntry.TitleKey(words.Title);
        if (unusual.TryGetValue(key, out var known))
            return known;
        var sharing = lookup.Find(Fields.TitleKey, key)?.DocumentFrequency ?? 1;
        return unusual[key] =
            Terms.Index.Documents <= 1 ? 1 : 1 - (Math.Log(sharing) / Math.Log(Terms.Index.Documents));
    }
}
