using ChatBot.Search.Ranking;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Ranking;

public class RankingWeightsTests
{
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
            RankingWeights.Shipped.Score(default(Features) with { Questions = little, Surfaces = much })
                <= RankingWeights.Shipped.Score(default(Features) with { Questions = much, Surfaces = much })
        );
    }

    [Property]
    public void What_editors_wrote_changes_nothing_of_the_words_score(byte questions, byte titles)
    {
        var words = default(Features) with { Surfaces = 0.5, Coverage = 0.7 };

        Assert.Equal(
            RankingWeights.Shipped.WordScore(words),
            RankingWeights.Shipped.WordScore(words with { Questions = questions / 255.0, Titles = titles / 255.0 })
        );
    }
}
