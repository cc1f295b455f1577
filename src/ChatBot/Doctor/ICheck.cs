namespace ChatBot.Doctor;

/// <summary>Looks at one thing; it changes nothing, and never waits for a lock.</summary>
internal interface ICheck
{
    FindingGroup Group { get; }

    Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken);
}
