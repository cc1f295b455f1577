namespace ChatBot.Texts;

/// <summary>What backing up and restoring say.</summary>
public sealed record BackupTexts
{
    public required string Backup { get; init; }
    public required string BackupFile { get; init; }
    public required string Overwrite { get; init; }
    public required string Packing { get; init; }
    public required string Packed { get; init; }
    public required string LeftOut { get; init; }
    public required string LiveUnusable { get; init; }
    public required string FileExists { get; init; }
    public required string InsideData { get; init; }
    public required string NoFolder { get; init; }
    public required string NoData { get; init; }
    public required string Restore { get; init; }
    public required string RestoreFile { get; init; }
    public required string Replace { get; init; }
    public required string Unpacking { get; init; }
    public required string Restored { get; init; }
    public required string IsLive { get; init; }
    public required string Undo { get; init; }
    public required string NotLive { get; init; }
    public required string KeptFiles { get; init; }
    public required string ConversationsInUse { get; init; }
    public required string Refused { get; init; }

    /// <summary>Why a backup is refused, by the names of the reasons.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }
}
