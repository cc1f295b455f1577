using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Puts the numbers that decided into words of the index.</summary>
internal static class Explaining
{
    private const int ExplainedCandidates = 5;

    public static Explanation Of(Attempt attempt, string? understood, bool explain)
    {
        var terms = attempt.Ranking.Terms;
        return new Explanation(
            attempt.Verdict.Decision,
            attempt.Verdict.Answerable,
            attempt.Verdict.Right,
            understood,
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

    public static Explanation OfSmallTalk(string language) => new(Decision.SmallTalk, 1, 1, null, language, [], [], []);

    private static CandidateScore Score(Candidate candidate, PassageRanking ranking)
    {
        var passage = ranking.Terms.Index.Passage(candidate.Doc);
        var parts = RankingWeights.Shipped.Parts(candidate.Features);
        return new CandidateScore(
            passage.Path,
            passage.Section,
            candidate.Score,
            [
                .. Features.NamesInOrder.Select(
                    (name, i) => new FeaturePart(name, Math.Round(candidate.Features.ToArray()[i], 5), parts[i])
                ),
            ],
            [.. Matches(candidate, ranking)]
        );
    }

    private static IEnumerable<TermMatch> Matches(Candidate candidate, PassageRanking ranking)
    {
        var (inText, inTitles) = ranking.Matches(candidate);
        foreach (var (i, term) in ranking.Terms.Question.Terms.Index())
        {
            var weight = Math.Round(ranking.Terms.Stems[i], 5);
            if (inText[i])
                yield return new TermMatch(term.Word.Stem, Indexing.Fields.Text, weight);
            if (inTitles[i])
                yield return new TermMatch(term.Word.Stem, Indexing.Fields.Titles, weight);
        }
    }
}
