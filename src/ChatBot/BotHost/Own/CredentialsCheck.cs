using ChatBot.BotFramework.Authentication;
using ChatBot.BotHost.Own;
using ChatBot.Doctor;

namespace ChatBot.BotHost;

/// <summary>Asks Entra and the connector's metadata whether the bot can send and be called. Without credentials it asks nobody.</summary>
/// <param name="options">Null where the settings are too wrong to try.</param>
/// <param name="check">Who asks; by default one that goes out.</param>
internal sealed class CredentialsCheck(BotFrameworkOptions? options, TimeProvider time, CredentialCheck? check = null)
    : ICheck
{
    // One for all looks: it keeps connections.
    private readonly CredentialCheck? asker =
        check ?? (options is { HasCredentials: true } ? new CredentialCheck(options, time) : null);

    public FindingGroup Group => FindingGroup.Channels;

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        if (options is null)
            return [Finding.Unknown(Group, FindingKind.CredentialsNotTried)];
        if (asker is null)
            return [Finding.Warning(Group, FindingKind.NoCredentials)];
        var facts = await asker.ReadAsync(cancellationToken);
        return [.. CredentialFindings.Of(facts, time.GetUtcNow())];
    }
}
