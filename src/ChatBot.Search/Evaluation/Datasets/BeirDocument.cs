namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>A line of <c>corpus.jsonl</c>.</summary>
/// <param name="Title">Empty where the set has none.</param>
/// <param name="Language">As <c>metadata.lang</c> has it, where it does.</param>
public sealed record BeirDocument(string Id, string Title, string Text, string? Language);
