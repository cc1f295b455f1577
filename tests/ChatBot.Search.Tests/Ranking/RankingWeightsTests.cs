using ChatBot.Search.Ranking;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Ranking;

public class RankingWeightsTests
{
    [Fact]
    public void The_shipped_weights_are_written_as_their_file_has_them()
    {
        using var stream = typeof(RankingWeights).Assembly.GetManifestResourceStream("weights.json")!;
        using var reader = new StreamReader(stream);

        Assert.Equal(reader.ReadToEnd(), RankingWeights.Shipped.ToJson());
    }

    [Fact]
    public void Weights_are_rounded_to_two_decimals_and_stand_in_the_order_of_the_features()
    {
        var weights = new RankingWeights(
            new Dictionary<string, double>(StringComparer.Ordinal)
            {
                [nameof(Features.Kind)] = -0.001,
                [nameof(Features.Stems)] = 1.23456,
            }
        ).Rounded();

        Assert.Equal(Features.NamesInOrder, weights.ByName.Keys);
        Assert.Equal(1.23, weights.ByName[nameof(Features.Stems)]);
        Assert.DoesNotContain("-0", weights.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_feature_has_a_shipped_weight_and_nothing_else_has()
    {
        Assert.Equal(
            Features.NamesInOrder.Order(StringComparer.Ordinal),
            RankingWeights.Shipped.ByName.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(RankingWeights.Shipped.ByName.Values, weight => Assert.True(weight >= 0));
    }

    [Fact]
    public void What_has_everything_scores_1_and_what_has_nothing_0()
    {
        Assert.Equal(1, RankingWeights.Shipped.Score(new Features(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
        Assert.Equal(0, RankingWeights.Shipped.Score(default));
    }

    [Property]
    public void More_of_a_feature_never_scores_less(byte share, byte more)
    {
        var (little, much) = (Math.Min(share, more) / 255.0, Math.Max(share, more) / 255.0);

        Assert.True(
            RankingWeights.Shipped.Score(default(Features) with { Questions = little, Stems = much })
                <= RankingWeights.Shipped.Score(default(Features) with { Questions = much, Stems = much })
        );
    }
}
