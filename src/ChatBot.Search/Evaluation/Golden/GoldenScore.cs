using ChatBot.Search.Answering;

namespace ChatBot.Search.Evaluation.Golden;

/// <summary>How golden questions fared: together, by language and by tag, and each on its own.</summary>
public sealed record GoldenScore
{
    public required GoldenTally All { get; init; }

    public required IReadOnlyDictionary<string, GoldenTally> ByLanguage { get; init; }

    /// <summary>A question counts under each of its tags.</summary>
    public required IReadOnlyDictionary<string, GoldenTally> ByTag { get; init; }

    /// <summary>By question id.</summary>
    public required IReadOnlyDictionary<string, GoldenVerdict> Verdicts { get; init; }

    /// <exception cref="ArgumentException">Questions and outcomes are not one to one.</exception>
    public static GoldenScore Of(IReadOnlyCollection<GoldenQuestion> questions, IEnumerable<GoldenOutcome> outcomes)
    {
        var byId = outcomes.ToDictionary(outcome => outcome.Id, StringComparer.Ordinal);
        if (byId.Count != questions.Count || questions.Any(question => !byId.ContainsKey(question.Id)))
            throw new ArgumentException(
                "Each question needs one outcome, and each outcome a question.",
                nameof(outcomes)
            );

        var judged = questions.Select(question => (question, verdict: Judge(question, byId[question.Id]))).ToList();
        return new GoldenScore
        {
            All = GoldenTally.Of(judged.Select(pair => pair.verdict)),
            ByLanguage = TallyBy(judged.Select(pair => (pair.question.Language, pair.verdict))),
            ByTag = TallyBy(judged.SelectMany(pair => pair.question.Tags.Select(tag => (tag, pair.verdict)))),
            Verdicts = judged.ToDictionary(pair => pair.question.Id, pair => pair.verdict, StringComparer.Ordinal),
        };
    }

    private static GoldenVerdict Judge(GoldenQuestion question, GoldenOutcome outcome) =>
        (question.IsAnswerable, outcome.Kind) switch
        {
            (false, AnswerKind.None) => GoldenVerdict.RightRefusal,
            (false, _) => GoldenVerdict.NeedlessAnswer,
            (true, AnswerKind.None) => GoldenVerdict.WrongRefusal,
            (true, AnswerKind.Choice) when outcome.Quotes.Any(question.Expected.Contains) => GoldenVerdict.RightChoice,
            (true, AnswerKind.Answer) when outcome.Quotes.Take(1).Any(question.Expected.Contains) =>
                GoldenVerdict.RightAnswer,
            _ => GoldenVerdict.WrongPlace,
        };

    private static SortedDictionary<string, GoldenTally> TallyBy(
        IEnumerable<(string Key, GoldenVerdict Verdict)> verdicts
    ) =>
        new(
            verdicts
                .GroupBy(pair => pair.Key, pair => pair.Verdict, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, GoldenTally.Of, StringComparer.Ordinal),
            StringComparer.Ordinal
        );
}
