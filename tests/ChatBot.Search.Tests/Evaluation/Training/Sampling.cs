using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Training;

namespace ChatBot.Search.Tests.Evaluation.Training;

/// <summary>Draws what a model of known weights would have produced, the same from the same seed.</summary>
internal sealed class Sampling(RandomStream stream)
{
    public static Sampling Of(int seed) => new(RandomStream.Of("sampling", seed));

    /// <summary>From 0 to 1.</summary>
    public double Number() => stream.Next(1 << 30) / (double)(1 << 30);

    public double[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => Number())];

    /// <summary>Questions of ten candidates, one of which answers, drawn by softmax(weights · features).</summary>
    public List<ListwiseQuestion> Questions(int count, params double[] weights) =>
        [.. Enumerable.Range(0, count).Select(_ => Question(weights))];

    public List<(double[] Row, bool Label)> Rows(int count, LogisticModel model) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => Numbers(model.Weights.Count))
                .Select(row => (row, Number() < model.Probability(row))),
        ];

    private ListwiseQuestion Question(double[] weights)
    {
        double[][] candidates = [.. Enumerable.Range(0, 10).Select(_ => Numbers(weights.Length))];
        double[] masses = [.. candidates.Select(candidate => Math.Exp(candidate.Zip(weights, (f, w) => f * w).Sum()))];
        var rest = Number() * masses.Sum();
        var drawn = 0;
        while (drawn < masses.Length - 1 && (rest -= masses[drawn]) > 0)
            drawn++;
        return new ListwiseQuestion(candidates, [.. candidates.Select((_, i) => i == drawn)]);
    }
}
