using ChatBot.Search.Answering;

namespace ChatBot.Search.Evaluation;

/// <summary>How well a set's own questions are told from those of another set, which it cannot answer.</summary>
public sealed record StrangersReport
{
    /// <summary>How many of the other set's questions were asked.</summary>
    public required int Questions { get; init; }

    /// <summary>Own questions that got an answer or a choice.</summary>
    public required Estimate Answered { get; init; }

    /// <summary>Strangers that got nothing.</summary>
    public required Estimate Refused { get; init; }

    /// <summary>As <see cref="DecisionMetrics.BalancedAccuracy"/>.</summary>
    public required double BalancedAccuracy { get; init; }

    /// <summary>
    /// As <see cref="DecisionMetrics.AreaUnderCurve"/>, of how likely each was thought to be
    /// answerable: what any threshold can make of them.
    /// </summary>
    public required double AreaUnderCurve { get; init; }

    /// <param name="own">Answers to the set's own questions, in an order that is always the same.</param>
    /// <param name="strangers">Answers to the other set's.</param>
    /// <exception cref="ArgumentException">One of the two is empty.</exception>
    public static StrangersReport Of(IReadOnlyList<Answer> own, IReadOnlyList<Answer> strangers)
    {
        bool[] answered = [.. own.Select(IsAnswered)];
        bool[] wronglyAnswered = [.. strangers.Select(IsAnswered)];
        return new StrangersReport
        {
            Questions = strangers.Count,
            Answered = Estimate.OfShare(answered),
            Refused = Estimate.OfShare(wronglyAnswered.Select(isAnswered => !isAnswered)),
            BalancedAccuracy = DecisionMetrics.BalancedAccuracy(answered, wronglyAnswered),
            AreaUnderCurve = DecisionMetrics.AreaUnderCurve(
                [.. own.Select(answer => answer.Explanation.Answerable)],
                [.. strangers.Select(answer => answer.Explanation.Answerable)]
            ),
        };
    }

    private static bool IsAnswered(Answer answer) => answer.Kind is AnswerKind.Answer or AnswerKind.Choice;
}
