using ChatBot.Doctor;

namespace ChatBot.Tests.Doctor;

/// <summary>A check that does what a test says, and counts how often it is asked.</summary>
internal sealed class ListedCheck(Func<CancellationToken, Task<IReadOnlyList<Finding>>> run) : ICheck
{
    private int runs;

    public ListedCheck(params Finding[] findings)
        : this(_ => Task.FromResult<IReadOnlyList<Finding>>(findings)) { }

    public int Runs => Volatile.Read(ref runs);

    public FindingGroup Group => FindingGroup.Machine;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref runs);
        return run(cancellationToken);
    }
}
