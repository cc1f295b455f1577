namespace ChatBot.Doctor.Checks;

/// <summary>Whether the settings are right.</summary>
internal sealed class SettingsCheck : ICheck
{
    private readonly IReadOnlyList<Finding> findings;

    /// <param name="mistakes">English sentences, each with what to write.</param>
    public SettingsCheck(IReadOnlyList<string> mistakes) =>
        findings =
            mistakes.Count == 0
                ? [Finding.Ok(Group, FindingKind.SettingsRight)]
                : [.. mistakes.Select(mistake => Finding.Error(Group, FindingKind.SettingsMistake, mistake))];

    /// <summary>Of a file that cannot be read.</summary>
    /// <param name="line">Where it stops being JSON; null where nothing of it can be read.</param>
    public SettingsCheck(long? line) => findings = [Finding.Error(Group, FindingKind.SettingsUnreadable, line ?? 1)];

    public FindingGroup Group => FindingGroup.Settings;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) => Task.FromResult(findings);
}
