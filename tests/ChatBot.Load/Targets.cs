namespace ChatBot.Load;

/// <summary>What the bot must reach; a run that misses one of them ends with exit code 1.</summary>
internal static class Targets
{
    /// <summary>Connections at a time, one load after the other.</summary>
    public static readonly int[] Connections = [1, 16, 64];

    /// <summary>Distinct questions that a load is made of, at least.</summary>
    public const int Questions = 10_000;

    /// <summary>Answers a second where the reply stands in the response.</summary>
    public const double ExpectReplies = 3_000;

    /// <summary>The same as a share of what the echo endpoint of the same program does.</summary>
    public const double ShareOfEcho = 0.2;

    /// <summary>Replies a second that reach the service address.</summary>
    public const double Normal = 2_000;

    /// <summary>Resident memory after the load, in megabytes.</summary>
    public const double Memory = 150;

    /// <summary>Resident memory in the last third of the load against the third before.</summary>
    public const double Growth = 1.1;

    /// <summary>From the start of the process to the first correct answer, with an index that stands.</summary>
    public static readonly TimeSpan Start = TimeSpan.FromSeconds(1);
}
