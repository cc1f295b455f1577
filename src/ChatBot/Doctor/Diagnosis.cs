namespace ChatBot.Doctor;

/// <summary>What one look at everything found, in the order of groups.</summary>
public sealed record Diagnosis(DateTimeOffset At, IReadOnlyList<Finding> Findings)
{
    /// <summary>The worst of all.</summary>
    public FindingStatus Status => Findings.Count == 0 ? FindingStatus.Ok : Findings.Max(finding => finding.Status);
}
