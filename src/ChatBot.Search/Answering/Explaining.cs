using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Puts the numbers that decided into words of the index.</summary>
internal static class Explaining
{
    private const int ExplainedCandidates = 5;

    public static Explanation Of(
        Verdict verdict,
        PassageRanking ranking,
        IReadOnlyList<Candidate> candidates,
        string searched,
        bool explain
    ) =>
        new(
            verdict.Decision,
            verdict.Confidence,
            searched,
            [
                .. ranking.Terms.Question.Terms.Select(
                    (term, i) =>
                        new TermWeight(
                            term.Word.Stem,
                            Math.Round(ranking.Terms.Stems[i], 5),
                            (ranking.Terms.InText[i] ?? ranking.Terms.InTitles[i]) is not null
                        )
                ),
            ],
            explain ? [.. candidates.Take(ExplainedCandidates).Select(candidate => Score(candidate, ranking))] : []
        );

    private static CandidateScore Score(Candidate candidate, PassageRanking ranking)
    {
        var passage = ranking.Terms.Index.Passage(candidate.Doc);
        return new CandidateScore(passage.Path, passage.Section, candidate.Score, candidate.Features);
    }
}
