namespace ChatBot.Backups;

/// <summary>Why a file is not restored from.</summary>
internal enum BackupRefusal
{
    NotABackup,
    NewerVersion,
    Damaged,

    /// <summary>A path that leads out of the data folder, or that no backup would hold.</summary>
    WrongName,

    /// <summary>More than the disk has room for.</summary>
    TooLarge,
    TooMany,
}
