using ChatBot.Search.Answering;
using ChatBot.Search.Quotes;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Ranking;

public class TrainedModelTests
{
    [Fact]
    public void The_shipped_weights_are_written_as_their_file_has_them()
    {
        using var stream = typeof(TrainedModel).Assembly.GetManifestResourceStream("weights.json")!;
        using var reader = new StreamReader(stream);

        Assert.Equal(reader.ReadToEnd(), TrainedModel.Shipped.ToJson());
    }

    [Fact]
    public void Weights_are_rounded_to_two_decimals()
    {
        var model = TrainedModel.Shipped with
        {
            Quote = new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 1.23456, ["b"] = -0.001 },
        };

        Assert.Equal(1.23, model.Rounded().Quote["a"]);
        Assert.DoesNotContain(
            "-0",
            (
                model.Rounded() with
                {
                    Ranking = model.Rounded().Quote,
                    Answerable = model.Rounded().Quote,
                    Right = model.Rounded().Quote,
                }
            ).ToJson(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_number_of_every_model_has_a_shipped_weight_and_nothing_else_has()
    {
        var shipped = TrainedModel.Shipped;

        Assert.Equal(UnitFeatures.NamesInOrder, shipped.Quote.Keys);
        Assert.Equal([LinearWeights.Intercept, .. Calibration.AnswerableNames], shipped.Answerable.Keys);
        Assert.Equal([LinearWeights.Intercept, .. Calibration.RightNames], shipped.Right.Keys);
    }
}
