namespace ChatBot.Search.Evaluation.Golden;

/// <summary>Counts of verdicts and the shares that follow from them, from 0 to 1; null where no question is of that kind.</summary>
public sealed record GoldenTally
{
    public required int RightAnswers { get; init; }
    public required int RightChoices { get; init; }
    public required int WrongPlaces { get; init; }
    public required int WrongRefusals { get; init; }
    public required int RightRefusals { get; init; }
    public required int NeedlessAnswers { get; init; }

    public int Answerable => RightAnswers + RightChoices + WrongPlaces + WrongRefusals;

    public int Unanswerable => RightRefusals + NeedlessAnswers;

    /// <summary>Of answerable questions: one answer from the expected place.</summary>
    public double? AnswerShare => Share(RightAnswers, Answerable);

    /// <summary>Of answerable questions: a choice that contains the expected place.</summary>
    public double? ChoiceShare => Share(RightChoices, Answerable);

    /// <summary>Of unanswerable questions: nothing.</summary>
    public double? RefusalShare => Share(RightRefusals, Unanswerable);

    public static GoldenTally Of(IEnumerable<GoldenVerdict> verdicts)
    {
        var counts = verdicts.CountBy(verdict => verdict).ToDictionary();
        return new GoldenTally
        {
            RightAnswers = counts.GetValueOrDefault(GoldenVerdict.RightAnswer),
            RightChoices = counts.GetValueOrDefault(GoldenVerdict.RightChoice),
            WrongPlaces = counts.GetValueOrDefault(GoldenVerdict.WrongPlace),
            WrongRefusals = counts.GetValueOrDefault(GoldenVerdict.WrongRefusal),
            RightRefusals = counts.GetValueOrDefault(GoldenVerdict.RightRefusal),
            NeedlessAnswers = counts.GetValueOrDefault(GoldenVerdict.NeedlessAnswer),
        };
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
