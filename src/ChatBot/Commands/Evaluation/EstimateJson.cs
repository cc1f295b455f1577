using ChatBot.Search.Evaluation;

namespace ChatBot.Commands.Evaluation;

/// <summary>A mean and its 95 % interval.</summary>
internal sealed record EstimateJson(double Mean, double Low, double High)
{
    private const int Digits = 5;

    public static EstimateJson Of(Estimate estimate) =>
        new(Round(estimate.Mean), Round(estimate.Low), Round(estimate.High));

    public static double Round(double figure) => Math.Round(figure, Digits);
}
