using ChatBot.Search.Evaluation.Training;

namespace ChatBot.Search.Tests.Evaluation.Training;

public class LogisticModelTests
{
    private static readonly LogisticModel Known = new(-1, [3, 0]);

    [Fact]
    public void Intercept_and_weights_are_recovered_from_what_they_labelled()
    {
        var fitted = Fit(Sampling.Of(1).Rows(10_000, Known));

        Assert.Equal(Known.Intercept, fitted.Intercept, 0.15);
        Assert.All(fitted.Weights.Zip(Known.Weights), pair => Assert.Equal(pair.Second, pair.First, 0.2));
    }

    [Fact]
    public void Rows_without_features_get_the_share_of_the_labels()
    {
        var fitted = LogisticModel.Fit(
            [
                [],
                [],
                [],
                [],
            ],
            [true, true, true, false],
            1e-12
        );

        Assert.Equal(0.75, fitted.Probability([]), 1e-9);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Labels_of_one_kind_leave_everything_finite(bool label)
    {
        var fitted = LogisticModel.Fit(
            [
                [0.1],
                [0.9],
                [0.5],
            ],
            [label, label, label]
        );

        Assert.True(double.IsFinite(fitted.Intercept));
        Assert.Equal(label ? 1 : 0, fitted.Probability([0.5]), 0.01);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Labels_that_a_feature_tells_apart_leave_everything_finite(double scale)
    {
        var fitted = LogisticModel.Fit(
            [
                [0],
                [0.4 * scale],
                [0.6 * scale],
                [scale],
            ],
            [false, false, true, true],
            1e-6
        );

        Assert.InRange(fitted.Probability([0.4 * scale]), 0, 0.1);
        Assert.InRange(fitted.Probability([0.6 * scale]), 0.9, 1);
    }

    [Fact]
    public void The_same_rows_give_the_same_bits()
    {
        var (first, second) = (Fit(Sampling.Of(2).Rows(300, Known)), Fit(Sampling.Of(2).Rows(300, Known)));

        Assert.Equal(first.Intercept, second.Intercept);
        Assert.Equal(first.Weights, second.Weights);
    }

    [Fact]
    public void Nothing_to_learn_from_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LogisticModel.Fit([], []));
        Assert.Throws<ArgumentException>(() =>
            LogisticModel.Fit(
                [
                    [1],
                ],
                [true, false]
            )
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            LogisticModel.Fit(
                [
                    [1],
                ],
                [true],
                0
            )
        );
    }

    private static LogisticModel Fit(List<(double[] Row, bool Label)> rows) =>
        LogisticModel.Fit([.. rows.Select(row => row.Row)], [.. rows.Select(row => row.Label)]);
}
