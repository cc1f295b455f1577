namespace ChatBot.Search.Building;

/// <summary>What <c>problems.json</c> holds.</summary>
/// <param name="Readers">Which readers, with which limits, found the problems.</param>
internal sealed record ProblemFile(int Version, string Readers, IReadOnlyList<FileOutcome> Files)
{
    public const string Name = "problems.json";
    public const int CurrentVersion = 1;
}
