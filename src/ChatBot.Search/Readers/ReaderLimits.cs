namespace ChatBot.Search.Readers;

/// <summary>What one file may cost; a file that needs more is skipped.</summary>
public sealed record ReaderLimits
{
    /// <summary>In bytes.</summary>
    public long MaxFileSize { get; init; } = 50L * 1024 * 1024;

    /// <summary>What the parts of a packed file may take unpacked, in bytes.</summary>
    public long MaxUnpackedSize { get; init; } = 300L * 1024 * 1024;

    /// <summary>In UTF-16 units.</summary>
    public int MaxTextLength { get; init; } = 10_000_000;

    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Of a process that reads files of a rich format, in bytes.</summary>
    public long MaxMemory { get; init; } = 512L * 1024 * 1024;
}
