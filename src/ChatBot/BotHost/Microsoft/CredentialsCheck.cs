using ChatBot.Doctor;

namespace ChatBot.BotHost;

/// <summary>Of credentials the SDK alone can say more than whether there are any: it tries them when it first sends.</summary>
internal sealed class CredentialsCheck(bool hasCredentials) : ICheck
{
    public FindingGroup Group => FindingGroup.Channels;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([
            hasCredentials
                ? Finding.Unknown(Group, FindingKind.CredentialsOfSdk)
                : Finding.Warning(Group, FindingKind.NoCredentials),
        ]);
}
