namespace ChatBot.Backups;

/// <summary>Breaks off the reading of a file that is no backup to restore from; nothing has been changed.</summary>
#pragma warning disable CA1032 // There is no refusal without a reason.
internal sealed class RefusedBackupException(BackupRefusal reason, string detail = "", Exception? inner = null)
    : Exception($"{reason}: {detail}", inner)
#pragma warning restore CA1032
{
    public BackupRefusal Reason { get; } = reason;

    public string Detail { get; } = detail;
}
