namespace ChatBot.Backups;

/// <summary>What came out of a backup.</summary>
/// <param name="Generations">That are whole in the data folder now.</param>
/// <param name="Files">Others that were written.</param>
/// <param name="KeptFiles">Others that stood there already and were left.</param>
/// <param name="LeftOut">Generations that are of another version of the program.</param>
/// <param name="Live">What is live now.</param>
/// <param name="Before">What was live before, where it was another.</param>
internal sealed record RestoreReport(
    int Generations,
    int Files,
    int KeptFiles,
    IReadOnlyList<string> LeftOut,
    string? Live,
    string? Before
)
{
    /// <summary>Whether the backup's live generation could not be taken up.</summary>
    public bool LiveIsLeftOut { get; init; }

    /// <summary>Whether the conversations stay as they are because a bot has them open.</summary>
    public bool ConversationsInUse { get; init; }
}
