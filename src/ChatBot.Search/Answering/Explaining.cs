using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Puts the numbers that decided into words of the index.</summary>
internal static class Explaining
{
    private const int ExplainedCandidates = 5;

    public static Explanation Of(Attempt attempt, bool explain)
    {
        var terms = attempt.Ranking.Terms;
        return new Explanation(
            attempt.Verdict.Decision,
            attempt.Verdict.Confidence,
            attempt.Searched,
            [
                .. terms.Question.Terms.Select(
                    (term, i) =>
                        new TermWeight(
                            term.Word.Stem,
                            Math.Round(terms.Stems[i], 5),
                            (terms.InText[i] ?? terms.InTitles[i]) is not null
                        )
                ),
            ],
            attempt.Read.Synonyms,
            explain ? [.. attempt.Candidates.Take(ExplainedCandidates).Select(c => Score(c, attempt.Ranking))] : []
        );
    }

    private static CandidateScore Score(Candidate candidate, PassageRanking ranking)
    {
        var passage = ranking.Terms.Index.Passage(candidate.Doc);
        return new CandidateScore(passage.Path, passage.Section, candidate.Score, candidate.Features);
    }
}
