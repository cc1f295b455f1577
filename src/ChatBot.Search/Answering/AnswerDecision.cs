using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Decides between an answer, a choice and none by scores that mean the same in any folder.</summary>
internal static class AnswerDecision
{
    /// <summary>The default would rather say nothing than something wrong.</summary>
    private const double MinScore = 0.02;

    /// <summary>Documents whose best score comes this close to the first are offered beside it.</summary>
    private const double SameScore = 0.0000001;
    private const int MaxChoices = 4;

    public static Verdict Decide(PassageRanking ranking, IReadOnlyList<Candidate> candidates)
    {
        if (ranking.Terms.Count == 0)
            return new Verdict(Decision.NothingAsked, [], 0);
        if (candidates.Count == 0)
            return new Verdict(Decision.NoMatch, [], 0);
        var best = candidates[0];
        if (best.Score < MinScore)
            return new Verdict(Decision.TooLittle, [], best.Score);

        var asGood = candidates
            .TakeWhile(candidate => candidate.Score >= best.Score - SameScore)
            .DistinctBy(candidate => candidate.Document)
            .Take(MaxChoices)
            .ToList();
        return asGood.Count > 1
            ? new Verdict(Decision.SeveralAsGood, asGood, best.Score)
            : new Verdict(Decision.Clear, [best], best.Score);
    }
}
