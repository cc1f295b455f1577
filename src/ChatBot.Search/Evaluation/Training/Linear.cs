namespace ChatBot.Search.Evaluation.Training;

/// <summary>Both models score alike.</summary>
internal static class Linear
{
    public static double Score(IReadOnlyList<double> weights, IReadOnlyList<double> features)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Count; i++)
            score += weights[i] * features[i];
        return score;
    }
}
