namespace ChatBot.Load;

/// <summary>What one load came to.</summary>
/// <param name="PerSecond">Answers, or replies delivered, a second.</param>
/// <param name="Milliseconds">From question to answer, in order.</param>
/// <param name="Processors">How many of them the bot kept busy.</param>
/// <param name="FirstError">What the first error was.</param>
internal sealed record LoadResult(
    string Part,
    int Connections,
    double PerSecond,
    double[] Milliseconds,
    int Errors,
    string? FirstError,
    double Processors
)
{
    /// <param name="part">Of all answers, from 0 to 1.</param>
    public double Percentile(double part) =>
        Milliseconds.Length == 0 ? double.NaN : Milliseconds[(int)(part * (Milliseconds.Length - 1))];
}
