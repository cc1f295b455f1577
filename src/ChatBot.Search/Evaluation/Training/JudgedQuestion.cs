using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>A question with its candidates in the order of the index. Which they are, no weight decides.</summary>
/// <param name="NameShare">The share of its idf mass that lies in names and numbers.</param>
/// <param name="Terms">How many words of it name something.</param>
internal sealed record JudgedQuestion(
    string Id,
    IReadOnlyList<JudgedCandidate> Candidates,
    double NameShare = 0,
    int Terms = 1
)
{
    /// <summary>Asks the index of the question's own language, as answering does; where it has none, nothing is found.</summary>
    public static JudgedQuestion Of(
        BeirQuery query,
        IReadOnlyDictionary<string, int> judgements,
        Generation generation
    ) =>
        TrainingSearch.Of(query, generation) is (var ranking, _)
            ? Of(query.Id, ranking, passage => judgements.GetValueOrDefault(passage.Path) > 0)
            : new JudgedQuestion(query.Id, []);

    public static JudgedQuestion Of(string id, PassageRanking ranking, Func<StoredPassage, bool> isRelevant) =>
        new(
            id,
            [
                .. ranking
                    .Run(Audience.Internal, RankingWeights.Shipped)
                    .Where(candidate => !candidate.IsGap)
                    .OrderBy(candidate => candidate.Order)
                    .Select(candidate =>
                    {
                        var passage = ranking.Terms.Index.Passage(candidate.Doc);
                        return new JudgedCandidate(
                            passage.Path,
                            candidate.Features,
                            isRelevant(passage),
                            candidate.Section
                        );
                    }),
            ],
            ranking.Terms.NameShare,
            ranking.Terms.Count
        );

    /// <summary>Documents by their best passages, as answering ranks them.</summary>
    public RankedList Rank(RankingWeights weights) =>
        new(
            Id,
            InOrder(weights)
                .Select(ranked => new RankedDocument(ranked.Candidate.Document, ranked.Score))
                .DistinctBy(document => document.Id, StringComparer.Ordinal),
            TimeSpan.Zero
        );

    /// <summary>The best first.</summary>
    public IEnumerable<(JudgedCandidate Candidate, double Score)> InOrder(RankingWeights weights) =>
        Candidates
            .Select(candidate => (candidate, Score: weights.Score(candidate.Features)))
            .OrderByDescending(ranked => ranked.Score);
}
