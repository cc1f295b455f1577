using ChatBot.Search.Evaluation;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Evaluation;

public class EstimateTests
{
    [Fact]
    public void One_value_leaves_nothing_to_draw() =>
        Assert.Equal(new Estimate(0.7, 0.7, 0.7, 1), Estimate.OfMean([0.7]));

    [Fact]
    public void Of_a_miss_and_a_hit_a_quarter_of_the_draws_are_all_misses_and_a_quarter_all_hits() =>
        Assert.Equal(new Estimate(0.5, 0, 1, 2), Estimate.OfShare([false, true]));

    [Fact]
    public void The_interval_of_a_share_is_the_one_of_the_normal_law()
    {
        var half = Estimate.OfShare(Enumerable.Range(0, 400).Select(number => number % 2 == 0));

        // 0.5 ± 1.96 * sqrt(0.5 * 0.5 / 400) = 0.5 ± 0.049
        Assert.Equal(0.5, half.Mean);
        Assert.InRange(half.Low, 0.441, 0.461);
        Assert.InRange(half.High, 0.539, 0.559);
    }

    [Fact]
    public void Ten_times_the_questions_narrow_the_interval_by_about_the_root_of_ten()
    {
        var few = Estimate.OfShare(Enumerable.Range(0, 100).Select(number => number % 3 == 0));
        var many = Estimate.OfShare(Enumerable.Range(0, 1000).Select(number => number % 3 == 0));

        Assert.InRange((few.High - few.Low) / (many.High - many.Low), 2.6, 3.8);
    }

    [Fact]
    public void Figures_are_the_same_on_every_machine()
    {
        var estimate = Estimate.OfMean([0.1, 0.9, 0.35, 0.62, 0.77, 0.01, 0.48]);

        Assert.Equal(3.23 / 7, estimate.Mean, 9);
        Assert.Equal(1.71 / 7, estimate.Low, 9);
        Assert.Equal(4.79 / 7, estimate.High, 9);
    }

    [Property]
    public void The_interval_contains_the_mean(NonEmptyArray<byte> values)
    {
        var estimate = Estimate.OfMean([.. values.Get.Select(value => value / 255.0)]);

        Assert.InRange(estimate.Mean, estimate.Low, estimate.High);
    }

    [Fact]
    public void No_values_have_no_mean() => Assert.Throws<ArgumentException>(() => Estimate.OfMean([]));
}
