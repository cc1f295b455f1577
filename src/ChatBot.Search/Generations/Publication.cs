namespace ChatBot.Search.Generations;

/// <summary>An entry of the publication log: from then on this generation answered.</summary>
public sealed record Publication(string Generation, DateTimeOffset At, int Version = Publication.CurrentVersion)
{
    public const int CurrentVersion = 1;
}
