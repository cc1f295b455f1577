using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Decides between an answer, a choice and none by probabilities that mean the same in any folder.</summary>
internal static class AnswerDecision
{
    /// <summary>Below, the documents hold something else: better nothing than something wrong.</summary>
    private const double MinAnswerable = 0.45;

    /// <summary>Below, the first passage is offered beside the next ones.</summary>
    private const double MinRight = 0.60;

    /// <summary>What is offered beside the first scores at least this share of it.</summary>
    private const double WorthOffering = 0.6;
    private const int MaxChoices = 4;

    /// <summary>A passage of another document that scores at least this share of the first is as good.</summary>
    private const double AsGood = 0.98;

    /// <param name="found">The best first, known gaps among them.</param>
    public static Verdict Decide(PassageRanking ranking, IReadOnlyList<Candidate> found)
    {
        if (ranking.Terms.Count == 0)
            return new Verdict(Decision.NothingAsked, [], 0, 0);
        List<Candidate> candidates = [.. found.Where(candidate => !candidate.IsGap)];
        var gap = found.FirstOrDefault(candidate => candidate.IsGap);
        var isGap = gap is not null && Calibration.Answerable(gap, ranking.Terms) >= MinAnswerable;
        if (candidates.Count == 0)
            return new Verdict(isGap ? Decision.KnownGap : Decision.NoMatch, [], 0, 0);
        var best = candidates[0];
        var sections = candidates.DistinctBy(candidate => candidate.Section).Take(MaxChoices).ToList();
        var answerable = Calibration.Answerable(best, ranking.Terms);
        var right = Calibration.Right(best.Score, sections.Count > 1 ? sections[1].Score : 0);
        var isAsked = answerable >= MinAnswerable;
        // Where both are too little the question may be understood in another language.
        if (gap?.Score >= best.Score && (isAsked || isGap))
            return new Verdict(Decision.KnownGap, [], answerable, right);
        if (!isAsked)
            return new Verdict(Decision.TooLittle, [], answerable, right);

        var offered = sections.TakeWhile(candidate => candidate.Score >= best.Score * WorthOffering).ToList();
        var isTie = offered.Any(other => other.Document != best.Document && other.Score >= best.Score * AsGood);
        return (right >= MinRight && !isTie) || offered.Count == 1
            ? new Verdict(Decision.Clear, [best], answerable, right)
            : new Verdict(Decision.SeveralAsGood, offered, answerable, right);
    }
}
