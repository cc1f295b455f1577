using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>
/// What scores mean, as probabilities: two logistic models (Platt 1999) over scale-free numbers, fitted
/// on questions asked of an evaluation set with and without the articles that answer them.
/// </summary>
internal static class Calibration
{
    /// <summary>That the documents answer the question at all, from 0 to 1.</summary>
    public static double Answerable(Candidate best, WeightedTerms terms) =>
        Logistic(
            (8.27 * best.Score)
                - (3.13 * MissingNames(best, terms))
                + (1.28 * terms.KnownMass / terms.StemMass)
                - (2.15 / (1 + terms.Count))
                - 2.27
        );

    /// <summary>That the best passage is the one that answers, from 0 to 1.</summary>
    /// <param name="second">The best of another section, if any.</param>
    /// <param name="terms">How many words of the question name something.</param>
    public static double Right(Candidate best, Candidate? second, int terms)
    {
        var margin = best.Score <= 0 ? 0 : (best.Score - (second?.Score ?? 0)) / best.Score;
        return Logistic((6.67 * best.Score) + (5.87 * margin) - (2.28 / (1 + terms)) - 2.88);
    }

    // The share of the question's weight that lies in names and numbers which the passage lacks.
    private static double MissingNames(Candidate best, WeightedTerms terms) =>
        terms.NameMass / terms.StemMass * (1 - best.Features.Names);

    private static double Logistic(double x) => Math.Round(1 / (1 + Math.Exp(-x)), 5);
}
