using ChatBot.Search.Ranking;

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
}
