using ChatBot.Search.Evaluation.Golden;

namespace ChatBot.Commands.Evaluation;

/// <summary>How the golden questions of a file fared.</summary>
/// <param name="Wrong">In the order of the file.</param>
internal sealed record GoldenFigures(
    string File,
    int Questions,
    GoldenScore Score,
    IReadOnlyList<WrongGolden> Wrong,
    string Generation
)
{
    public static GoldenFigures Of(
        string file,
        IReadOnlyList<GoldenQuestion> questions,
        IReadOnlyList<GoldenOutcome> outcomes,
        string generation
    )
    {
        var score = GoldenScore.Of(questions, outcomes);
        var wrong = questions
            .Zip(outcomes, (question, outcome) => new WrongGolden(question, outcome))
            .Where(pair => IsWrong(score.Verdicts[pair.Question.Id]));
        return new GoldenFigures(file, questions.Count, score, [.. wrong], generation);
    }

    private static bool IsWrong(GoldenVerdict verdict) =>
        verdict is GoldenVerdict.WrongPlace or GoldenVerdict.WrongRefusal or GoldenVerdict.NeedlessAnswer;
}

/// <summary>A question that went wrong, and what it got.</summary>
internal sealed record WrongGolden(GoldenQuestion Question, GoldenOutcome Outcome);
