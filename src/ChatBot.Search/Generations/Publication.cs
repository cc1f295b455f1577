namespace ChatBot.Search.Generations;

/// <summary>An entry of the publication log: from then on this generation answered.</summary>
public sealed record Publication(string Generation, DateTimeOffset At, int Version = Publication.CurrentVersion)
{
    public const int CurrentVersion = 1;

    /// <summary>The generation that a person went back from, which no build makes live again by itself; null where nobody went back.</summary>
    public string? Left { get; init; }
}
