using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>
/// What scores mean, as probabilities: two logistic models (Platt 1999) over scale-free numbers, fitted
/// on questions asked of an evaluation set with and without the articles that answer them.
/// </summary>
internal static class Calibration
{
    public static readonly IReadOnlyList<string> AnswerableNames = ["WordScore", "MissingNames", "Brevity"];
    public static readonly IReadOnlyList<string> RightNames = ["Score", "Margin"];

    private static readonly LinearWeights AnswerableWeights = new(AnswerableNames, TrainedModel.Shipped.Answerable);
    private static readonly LinearWeights RightWeights = new(RightNames, TrainedModel.Shipped.Right);

    /// <summary>That the documents answer the question at all, from 0 to 1.</summary>
    public static double Answerable(Candidate best, WeightedTerms terms) =>
        AnswerableWeights.Probability(
            AnswerableNumbers(
                RankingWeights.Shipped.WordScore(best.Features),
                best.Features,
                terms.NameShare,
                terms.Count
            )
        );

    /// <summary>That the best passage is the one that answers, from 0 to 1.</summary>
    /// <param name="second">The score of the best of another section; 0 where there is none.</param>
    public static double Right(double best, double second) => RightWeights.Probability(RightNumbers(best, second));

    /// <summary>
    /// How much of the question the best passage's words hold, the share of the question that lies in names
    /// and numbers which it lacks, and how short the question is: few words match by chance.
    /// </summary>
    public static double[] AnswerableNumbers(double wordScore, Features best, double nameShare, int terms) =>
        [wordScore, nameShare * (1 - best.Names), 1.0 / (1 + terms)];

    public static double[] RightNumbers(double best, double second) => [best, best <= 0 ? 0 : (best - second) / best];
}
