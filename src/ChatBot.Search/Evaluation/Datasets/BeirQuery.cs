namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>A line of <c>queries.jsonl</c>.</summary>
/// <param name="Language">As <c>metadata.lang</c> has it, where it does.</param>
public sealed record BeirQuery(string Id, string Text, string? Language);
