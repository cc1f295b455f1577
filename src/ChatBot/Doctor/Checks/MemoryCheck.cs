namespace ChatBot.Doctor.Checks;

/// <summary>Whether the memory that this machine or its container allows is enough.</summary>
/// <param name="isBot">Whether this process is the bot, so that what it takes says something.</param>
internal sealed class MemoryCheck(bool isBot) : ICheck
{
    private const long Megabyte = 1024 * 1024;
    private const long Small = 256 * Megabyte;
    private const double TightShare = 0.85;

    public FindingGroup Group => FindingGroup.Machine;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var limit = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return Task.FromResult<IReadOnlyList<Finding>>([isBot ? Judge(Environment.WorkingSet, limit) : Judge(limit)]);
    }

    /// <summary>Of a bot that runs; both in bytes.</summary>
    public static Finding Judge(long resident, long limit) =>
        resident > limit * TightShare
            ? Finding.Warning(FindingGroup.Machine, FindingKind.MemoryTight, resident / Megabyte, limit / Megabyte)
            : Finding.Ok(FindingGroup.Machine, FindingKind.MemoryFree, resident / Megabyte, limit / Megabyte);

    /// <summary>Of a bot that may come to run here.</summary>
    public static Finding Judge(long limit) =>
        limit < Small
            ? Finding.Warning(FindingGroup.Machine, FindingKind.MemoryLimitLow, limit / Megabyte)
            : Finding.Ok(FindingGroup.Machine, FindingKind.MemoryLimit, limit / Megabyte);
}
