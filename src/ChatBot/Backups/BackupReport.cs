namespace ChatBot.Backups;

/// <summary>What went into a backup.</summary>
/// <param name="Length">Of the file, in bytes.</param>
/// <param name="LeftOut">Generations that are damaged or of another version of the program.</param>
/// <param name="UnusableLive">The live generation, where it is one of those; then nothing was written.</param>
internal sealed record BackupReport(
    int Generations,
    int Files,
    long Length,
    IReadOnlyList<string> LeftOut,
    string? UnusableLive = null
);
