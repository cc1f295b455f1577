using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>
/// What scores mean, as probabilities: two logistic models (Platt 1999) over scale-free numbers, fitted
/// on questions asked of an evaluation set with and without the articles that answer them.
/// </summary>
internal static class Calibration
{
    /// <summary>That the documents answer the question at all, from 0 to 1.</summary>
    public static double Answerable(Candidate best) => Logistic((9.33 * best.Score) - 2.46);

    /// <summary>That the best passage is the one that answers, from 0 to 1.</summary>
    /// <param name="second">The best of another section, if any.</param>
    /// <param name="terms">How many words of the question name something.</param>
    public static double Right(Candidate best, Candidate? second, int terms)
    {
        var margin = best.Score <= 0 ? 0 : (best.Score - (second?.Score ?? 0)) / best.Score;
        return Logistic((6.61 * best.Score) + (5.43 * margin) - (2.57 / (1 + terms)) - 3.09);
    }

    private static double Logistic(double x) => Math.Round(1 / (1 + Math.Exp(-x)), 5);
}
