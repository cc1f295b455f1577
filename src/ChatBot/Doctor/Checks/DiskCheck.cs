namespace ChatBot.Doctor.Checks;

/// <summary>Whether the disk of the data folder has room for the next build.</summary>
internal sealed class DiskCheck(string folder) : ICheck
{
    private const long Megabyte = 1024 * 1024;
    private const long Full = 100 * Megabyte;
    private const long Low = 1024 * Megabyte;
    private const double LowShare = 0.05;

    public FindingGroup Group => FindingGroup.Machine;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var existing = DataFolderCheck.Existing(folder);
        var disk = new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(existing)! : existing);
        return Task.FromResult<IReadOnlyList<Finding>>([Judge(disk.AvailableFreeSpace, disk.TotalSize)]);
    }

    /// <param name="free">In bytes, for this program's user.</param>
    /// <param name="total">In bytes.</param>
    public static Finding Judge(long free, long total)
    {
        var (status, kind) =
            free < Full ? (FindingStatus.Error, FindingKind.DiskFull)
            : free < Low || free < total * LowShare ? (FindingStatus.Warning, FindingKind.DiskLow)
            : (FindingStatus.Ok, FindingKind.DiskFree);
        return new Finding(status, FindingGroup.Machine, kind, free / Megabyte, total / Megabyte);
    }
}
