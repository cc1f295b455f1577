namespace ChatBot.Search.Evaluation.Golden;

/// <summary>A question whose right answer an administrator has written down.</summary>
/// <param name="Language">One of the six languages.</param>
/// <param name="History">Earlier questions of the conversation, oldest first.</param>
/// <param name="Expected">Any of these is right; empty where the documents hold no answer.</param>
public sealed record GoldenQuestion(
    string Id,
    string Question,
    string Language,
    IReadOnlyList<string> History,
    IReadOnlyList<GoldenPlace> Expected,
    IReadOnlyList<string> Tags
)
{
    public bool IsAnswerable => Expected.Count > 0;
}
