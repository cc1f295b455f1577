using ChatBot.Search.Evaluation.Training;

namespace ChatBot.Search.Tests.Evaluation.Training;

public class ListwiseModelTests
{
    private static readonly double[] Known = [3, -1.5, 0];

    [Fact]
    public void Weights_are_recovered_from_what_they_chose()
    {
        var fitted = ListwiseModel.Fit(Sampling.Of(1).Questions(5000, Known), 3);

        Assert.All(fitted.Zip(Known), pair => Assert.Equal(pair.Second, pair.First, 0.15));
    }

    [Fact]
    public void Two_candidates_that_differ_in_one_feature_are_told_apart_as_a_logistic_regression_tells_them()
    {
        // Of four questions three prefer the candidate that has the feature: without L2 its weight were log 3.
        var has = new ListwiseQuestion(
            [
                [1],
                [0],
            ],
            [true, false]
        );
        var lacks = new ListwiseQuestion(
            [
                [1],
                [0],
            ],
            [false, true]
        );

        var fitted = ListwiseModel.Fit([has, has, has, lacks], 1, 1e-12);

        Assert.Equal(Math.Log(3), Assert.Single(fitted), 1e-9);
    }

    [Fact]
    public void Of_several_relevant_candidates_each_has_its_share()
    {
        // The relevant two should have probability 1/2 each; what they differ in cannot help.
        var question = new ListwiseQuestion(
            [
                [1, 1],
                [1, 0],
                [0, 0.5],
            ],
            [true, true, false]
        );

        var fitted = ListwiseModel.Fit([question], 2);

        Assert.True(fitted[0] > 3);
        Assert.Equal(0, fitted[1], 1e-9);
    }

    [Fact]
    public void Questions_without_a_relevant_candidate_change_nothing()
    {
        var questions = Sampling.Of(2).Questions(50, Known);

        Assert.Equal(
            ListwiseModel.Fit(questions, 3),
            ListwiseModel.Fit(
                [
                    new ListwiseQuestion(
                        [
                            [9, 9, 9],
                            [0, 0, 0],
                        ],
                        [false, false]
                    ),
                    .. questions,
                    new ListwiseQuestion([], []),
                ],
                3
            )
        );
    }

    [Fact]
    public void A_question_with_one_candidate_tells_nothing() =>
        Assert.Equal(
            [0, 0],
            ListwiseModel.Fit(
                [
                    new ListwiseQuestion(
                        [
                            [0.3, 0.7],
                        ],
                        [true]
                    ),
                ],
                2
            )
        );

    [Fact]
    public void No_questions_leave_every_weight_at_0() => Assert.Equal([0, 0], ListwiseModel.Fit([], 2));

    [Fact]
    public void A_feature_that_is_the_same_for_all_candidates_gets_0()
    {
        var questions = Sampling
            .Of(3)
            .Questions(200, 2)
            .Select((question, number) => With(question, candidate => [.. candidate, number]));

        Assert.Equal(0, ListwiseModel.Fit(questions, 2)[1], 1e-9);
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-9)]
    public void Features_that_say_the_same_share_the_weight_of_one(double l2)
    {
        var questions = Sampling.Of(4).Questions(500, 2);
        var twice = questions.Select(question => With(question, candidate => [candidate[0], candidate[0]]));

        var fitted = ListwiseModel.Fit(twice, 2, l2);

        // Sharing halves the penalty, so that two together are as one under half of it.
        var alone = Assert.Single(ListwiseModel.Fit(questions, 1, l2 / 2));
        Assert.All(fitted, weight => Assert.Equal(alone / 2, weight, 1e-4));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void A_feature_that_always_decides_stays_finite_and_positive(double scale)
    {
        var question = new ListwiseQuestion(
            [
                [scale, 0.2],
                [0, 0.9],
            ],
            [true, false]
        );

        var fitted = ListwiseModel.Fit([question], 2, 1e-5);

        Assert.All(fitted, weight => Assert.InRange(Math.Abs(weight), 0, 1e5));
        Assert.True(fitted[0] > 0);
    }

    [Fact]
    public void The_same_questions_give_the_same_bits() =>
        Assert.Equal(
            ListwiseModel.Fit(Sampling.Of(5).Questions(300, Known), 3),
            ListwiseModel.Fit(Sampling.Of(5).Questions(300, Known), 3)
        );

    [Fact]
    public void Without_a_penalty_there_may_be_no_end_and_no_fit() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ListwiseModel.Fit([], 1, 0));

    private static ListwiseQuestion With(ListwiseQuestion question, Func<double[], double[]> change) =>
        question with
        {
            Candidates = [.. question.Candidates.Select(change)],
        };
}
