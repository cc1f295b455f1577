using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>A question of a set with its candidates in the order of the index. Which they are, no weight decides.</summary>
internal sealed record JudgedQuestion(string Id, IReadOnlyList<JudgedCandidate> Candidates)
{
    /// <summary>Asks the index of the question's own language, as answering does; where it has none, nothing is found.</summary>
    public static JudgedQuestion Of(BeirQuery query, IReadOnlyDictionary<string, int> judgements, Generation generation)
    {
        var language = LanguageOf(query) ?? generation.Languages[0];
        if (!generation.Languages.Contains(language))
            return new JudgedQuestion(query.Id, []);
        var read = new QuestionReader(generation, language, language).Read(query.Text);
        var ranking = new PassageRanking(generation.Index(language), read.Terms);
        return new JudgedQuestion(
            query.Id,
            [
                .. ranking
                    .Run(Audience.Internal, RankingWeights.Shipped)
                    .OrderBy(candidate => candidate.Doc)
                    .Select(candidate =>
                    {
                        var path = ranking.Terms.Index.Passage(candidate.Doc).Path;
                        return new JudgedCandidate(path, candidate.Features, judgements.GetValueOrDefault(path) > 0);
                    }),
            ]
        );
    }

    /// <summary>Documents by their best passages, as answering ranks them.</summary>
    public RankedList Rank(RankingWeights weights) =>
        new(
            Id,
            Candidates
                .Select(candidate => new RankedDocument(candidate.Document, weights.Score(candidate.Features)))
                .OrderByDescending(document => document.Score)
                .DistinctBy(document => document.Id, StringComparer.Ordinal),
            TimeSpan.Zero
        );

    private static string? LanguageOf(BeirQuery query) =>
        query.Language is { } language && Language.IsKnown(language) ? language : LanguageGuess.Of(query.Text);
}
