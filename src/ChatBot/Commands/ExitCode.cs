namespace ChatBot.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>No answer, or a check failed.</summary>
    public const int Failed = 1;

    public const int WrongUse = 2;

    /// <summary>Stopped before its end, as shells say it of Ctrl+C.</summary>
    public const int Interrupted = 130;
}
