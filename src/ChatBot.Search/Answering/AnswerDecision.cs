namespace ChatBot.Search.Answering;

/// <summary>Decides between an answer, a choice and none by scores that mean the same in any folder.</summary>
internal static class AnswerDecision
{
    /// <summary>The default would rather say nothing than something wrong.</summary>
    private const double MinScore = 0.40;
    private const double MinCoverage = 0.55;

    /// <summary>Documents whose best score comes this close to the first are offered beside it.</summary>
    private const double SameScore = 0.03;
    private const int MaxChoices = 4;

    public static (Decision Decision, IReadOnlyList<Candidate> Chosen) Decide(
        IReadOnlyList<TermWeight> terms,
        IReadOnlyList<Candidate> candidates
    )
    {
        if (terms.Count == 0)
            return (Decision.NothingAsked, []);
        if (candidates.Count == 0)
            return (Decision.NoMatch, []);
        var best = candidates[0];
        if (best.Score < MinScore || best.Coverage < MinCoverage)
            return (Decision.TooLittle, []);

        var asGood = candidates
            .TakeWhile(candidate => candidate.Score >= best.Score - SameScore)
            .DistinctBy(candidate => candidate.Document)
            .Take(MaxChoices)
            .ToList();
        return asGood.Count > 1 ? (Decision.SeveralAsGood, asGood) : (Decision.Clear, [best]);
    }
}
