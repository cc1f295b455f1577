namespace ChatBot.Doctor;

/// <summary>Runs all checks side by side. None keeps the others waiting for ever, and none that fails hides what they found.</summary>
internal sealed class Examination(IEnumerable<ICheck> checks, TimeProvider time)
{
    /// <summary>For each check; reading a large index through takes its time.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<Diagnosis> RunAsync(CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(checks.Select(check => RunAsync(check, cancellationToken)));
        return new Diagnosis(
            time.GetUtcNow(),
            [.. found.SelectMany(findings => findings).OrderBy(finding => finding.Group)]
        );
    }

    private async Task<IReadOnlyList<Finding>> RunAsync(ICheck check, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            // A file system that hangs is left behind on a thread of its own.
            var running = Task.Factory.StartNew(
                () => check.RunAsync(either.Token),
                either.Token,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
            return await running.Unwrap().WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [Finding.Unknown(check.Group, FindingKind.TimedOut, (long)Patience.TotalSeconds)];
        }
#pragma warning disable CA1031 // The checks' edge: what one meets is a finding like others. Its message may hold anything.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return [Finding.Unknown(check.Group, FindingKind.Failed, check.GetType().Name, e.GetType().Name)];
        }
    }
}
