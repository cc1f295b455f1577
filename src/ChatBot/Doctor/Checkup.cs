namespace ChatBot.Doctor;

/// <summary>The running bot's findings. Whoever asks again soon gets the same ones, so that reloading a page asks nobody anew.</summary>
internal sealed class Checkup(IEnumerable<ICheck> checks, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private readonly Examination examination = new(checks, time);
    private readonly Lock gate = new();
    private Task<Diagnosis>? running;

    /// <summary>The last findings, however old; null before anyone has asked.</summary>
    public Diagnosis? Latest { get; private set; }

    public Task<Diagnosis> RunAsync(CancellationToken cancellationToken)
    {
        Task<Diagnosis> wait;
        lock (gate)
        {
            if (running is null || (running.IsCompleted && !IsFresh()))
                running = ExamineAsync();
            wait = running;
        }
        return wait.WaitAsync(cancellationToken);
    }

    private bool IsFresh() => Latest is { } latest && time.GetUtcNow() - latest.At < Lifetime;

    // What many wait for is stopped by none of them.
    private async Task<Diagnosis> ExamineAsync() => Latest = await examination.RunAsync(CancellationToken.None);
}
