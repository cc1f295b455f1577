using ChatBot.Search.Evaluation;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Evaluation;

public class DecisionMetricsTests
{
    [Fact]
    public void Balanced_accuracy_weighs_both_kinds_alike() =>
        // 3 of 4 answerable got something, 1 of 2 unanswerable got nothing: (0.75 + 0.5) / 2.
        Assert.Equal(0.625, DecisionMetrics.BalancedAccuracy([true, true, true, false], [false, true]));

    [Fact]
    public void Answering_everything_is_worth_a_half() =>
        Assert.Equal(0.5, DecisionMetrics.BalancedAccuracy([true, true, true], [true]));

    [Fact]
    public void The_area_under_the_curve_counts_pairs_and_half_of_ties() =>
        // 0.9 beats 0.5 and 0.1; each 0.5 ties with 0.5 and beats 0.1: (2 + 1.5 + 1.5) of 6 pairs.
        Assert.Equal(5.0 / 6, DecisionMetrics.AreaUnderCurve([0.9, 0.5, 0.5], [0.5, 0.1]), 12);

    [Theory]
    [InlineData(2, 1, 1)]
    [InlineData(1, 2, 0)]
    [InlineData(1, 1, 0.5)]
    public void One_pair_is_won_lost_or_tied(double answerable, double unanswerable, double area) =>
        Assert.Equal(area, DecisionMetrics.AreaUnderCurve([answerable], [unanswerable]));

    [Property]
    public void The_area_is_the_share_of_pairs_won(NonEmptyArray<byte> answerable, NonEmptyArray<byte> unanswerable)
    {
        double[] positives = [.. answerable.Get.Select(score => score % 8)];
        double[] negatives = [.. unanswerable.Get.Select(score => score % 8)];

        var won = positives.Sum(p =>
            negatives.Sum(n =>
                p > n ? 1
                : p == n ? 0.5
                : 0
            )
        );

        Assert.Equal(
            won / positives.Length / negatives.Length,
            DecisionMetrics.AreaUnderCurve(positives, negatives),
            9
        );
    }

    [Fact]
    public void One_kind_alone_cannot_be_measured()
    {
        Assert.Throws<ArgumentException>(() => DecisionMetrics.BalancedAccuracy([], [true]));
        Assert.Throws<ArgumentException>(() => DecisionMetrics.BalancedAccuracy([true], []));
        Assert.Throws<ArgumentException>(() => DecisionMetrics.AreaUnderCurve([1], []));
        Assert.Throws<ArgumentException>(() => DecisionMetrics.AreaUnderCurve([], [1]));
    }

    [Fact]
    public void A_score_that_is_no_number_is_refused() =>
        Assert.Throws<ArgumentException>(() => DecisionMetrics.AreaUnderCurve([1], [double.NaN]));
}
