namespace ChatBot.Texts;

/// <summary>What a finding says.</summary>
public sealed record FindingText
{
    public required string Text { get; init; }

    /// <summary>What to do; null where nothing is.</summary>
    public string? Advice { get; init; }
}
