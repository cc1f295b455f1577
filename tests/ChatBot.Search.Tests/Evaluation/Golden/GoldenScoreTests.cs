using ChatBot.Search.Answering;
using ChatBot.Search.Evaluation.Golden;

namespace ChatBot.Search.Tests.Evaluation.Golden;

public class GoldenScoreTests
{
    private static readonly GoldenPlace Seat = new("fr/finul.md", "siege");
    private static readonly GoldenPlace Mandate = new("fr/finul.md", "mandat");

    [Fact]
    public void An_answer_is_right_from_an_expected_place() =>
        Assert.Equal(GoldenVerdict.RightAnswer, Verdict([Mandate, Seat], AnswerKind.Answer, Seat));

    [Fact]
    public void An_answer_from_another_section_is_wrong() =>
        Assert.Equal(GoldenVerdict.WrongPlace, Verdict([Seat], AnswerKind.Answer, Mandate));

    [Fact]
    public void What_stands_behind_the_first_quote_makes_no_answer_right() =>
        Assert.Equal(GoldenVerdict.WrongPlace, Verdict([Seat], AnswerKind.Answer, Mandate, Seat));

    [Fact]
    public void A_choice_is_right_wherever_it_holds_an_expected_place() =>
        Assert.Equal(GoldenVerdict.RightChoice, Verdict([Seat], AnswerKind.Choice, Mandate, Seat));

    [Fact]
    public void A_choice_without_an_expected_place_is_wrong() =>
        Assert.Equal(GoldenVerdict.WrongPlace, Verdict([Seat], AnswerKind.Choice, Mandate));

    [Fact]
    public void Nothing_is_wrong_where_there_is_an_answer() =>
        Assert.Equal(GoldenVerdict.WrongRefusal, Verdict([Seat], AnswerKind.None));

    [Fact]
    public void Nothing_is_right_where_there_is_no_answer() =>
        Assert.Equal(GoldenVerdict.RightRefusal, Verdict([], AnswerKind.None));

    [Theory]
    [InlineData(AnswerKind.Answer)]
    [InlineData(AnswerKind.Choice)]
    public void Something_is_needless_where_there_is_no_answer(AnswerKind kind) =>
        Assert.Equal(GoldenVerdict.NeedlessAnswer, Verdict([], kind, Seat));

    [Fact]
    public void Shares_are_counted_in_all_by_language_and_by_tag()
    {
        var score = GoldenScore.Of(
            [
                Question("1", "fr", [Seat], "lieu"),
                Question("2", "fr", [Seat], "lieu", "faute"),
                Question("3", "fr", [Seat]),
                Question("4", "fr", []),
                Question("5", "ru", [], "faute"),
                Question("6", "ru", []),
                Question("7", "ru", [Seat]),
            ],
            [
                new("7", AnswerKind.None, []),
                new("6", AnswerKind.None, []),
                new("5", AnswerKind.Answer, [Seat]),
                new("4", AnswerKind.None, []),
                new("3", AnswerKind.Answer, [Mandate]),
                new("2", AnswerKind.Choice, [Mandate, Seat]),
                new("1", AnswerKind.Answer, [Seat]),
            ]
        );

        // Answerable 1, 2, 3, 7: one answer, one choice, one wrong, one refused. Unanswerable 4, 5, 6: two refused.
        Assert.Equal(4, score.All.Answerable);
        Assert.Equal(1 / 4.0, score.All.AnswerShare);
        Assert.Equal(1 / 4.0, score.All.ChoiceShare);
        Assert.Equal(3, score.All.Unanswerable);
        Assert.Equal(2 / 3.0, score.All.RefusalShare);

        Assert.Equal(["fr", "ru"], score.ByLanguage.Keys);
        Assert.Equal(1 / 3.0, score.ByLanguage["fr"].AnswerShare);
        Assert.Equal(1, score.ByLanguage["fr"].RefusalShare);
        Assert.Equal(0, score.ByLanguage["ru"].AnswerShare);
        Assert.Equal(1 / 2.0, score.ByLanguage["ru"].RefusalShare);

        Assert.Equal(["faute", "lieu"], score.ByTag.Keys);
        Assert.Equal(1 / 2.0, score.ByTag["lieu"].AnswerShare);
        Assert.Null(score.ByTag["lieu"].RefusalShare);
        Assert.Equal(1, score.ByTag["faute"].ChoiceShare);
        Assert.Equal(0, score.ByTag["faute"].RefusalShare);

        Assert.Equal(GoldenVerdict.WrongPlace, score.Verdicts["3"]);
    }

    [Fact]
    public void Each_question_needs_its_outcome()
    {
        GoldenQuestion[] questions = [Question("1", "fr", [])];

        Assert.Throws<ArgumentException>(() => GoldenScore.Of(questions, []));
        Assert.Throws<ArgumentException>(() => GoldenScore.Of(questions, [new("2", AnswerKind.None, [])]));
    }

    private static GoldenVerdict Verdict(GoldenPlace[] expected, AnswerKind kind, params GoldenPlace[] quotes) =>
        GoldenScore.Of([Question("1", "fr", expected)], [new("1", kind, quotes)]).Verdicts["1"];

    private static GoldenQuestion Question(string id, string language, GoldenPlace[] expected, params string[] tags) =>
        new(id, "?", language, [], expected, tags);
}
