namespace ChatBot.Backups;

/// <summary>What a backup says of itself, in <c>backup.json</c>, its first entry.</summary>
/// <param name="Version">Of the format; a newer one is refused.</param>
/// <param name="Program">The version of the program that wrote it.</param>
internal sealed record BackupManifest(
    int Version,
    string Program,
    DateTimeOffset At,
    IReadOnlyList<BackedUpGeneration> Generations,
    IReadOnlyList<BackedUpFile> Files
)
{
    public const int CurrentVersion = 1;

    /// <summary>The name of its entry.</summary>
    public const string Name = "backup.json";
}

/// <param name="Built">When it was given its place.</param>
internal sealed record BackedUpGeneration(string Id, DateTimeOffset Built);

/// <param name="Path">Relative to the data folder, with slashes.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
internal sealed record BackedUpFile(string Path, long Length, string Sha256);

/// <summary>All that is read of a backup before its version is known to be one of ours.</summary>
internal sealed record BackupVersion(int Version);
