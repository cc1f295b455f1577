namespace ChatBot.Search.Evaluation.Training;

/// <summary>A question to learn from.</summary>
/// <param name="Candidates">The features of each, as many for all.</param>
/// <param name="Relevant">For each candidate whether it answers.</param>
internal sealed record ListwiseQuestion(IReadOnlyList<double[]> Candidates, IReadOnlyList<bool> Relevant);
