namespace ChatBot.Search.Evaluation;

/// <summary>One rank of a <see cref="RankedList"/>.</summary>
/// <param name="Score">The higher the better; of meaning within its list only.</param>
public sealed record RankedDocument(string Id, double Score);
