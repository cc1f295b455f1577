using ChatBot.Search.Answering;

namespace ChatBot.Search.Evaluation;

/// <summary>Which share of questions got an answer, a choice and nothing, as which small talk counts.</summary>
public sealed record KindShares(Estimate Answer, Estimate Choice, Estimate None)
{
    /// <exception cref="ArgumentException">There is no answer.</exception>
    public static KindShares Of(IReadOnlyCollection<Answer> answers)
    {
        Estimate Share(Func<AnswerKind, bool> isOfKind) =>
            Estimate.OfShare(answers.Select(answer => isOfKind(answer.Kind)));
        return new KindShares(
            Share(kind => kind == AnswerKind.Answer),
            Share(kind => kind == AnswerKind.Choice),
            Share(kind => kind is not (AnswerKind.Answer or AnswerKind.Choice))
        );
    }
}
