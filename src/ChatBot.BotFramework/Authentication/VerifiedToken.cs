using System.Collections.Frozen;

namespace ChatBot.BotFramework.Authentication;

/// <summary>What a token says once its signature was verified.</summary>
/// <param name="Keys">Those that verified it; when they change, it is verified anew.</param>
/// <param name="AppId">The calling application; null for the Bot Connector.</param>
/// <param name="ServiceUrl">As the token has it; null where it says none.</param>
internal sealed record VerifiedToken(
    TrustPath Path,
    KeySet Keys,
    string KeyId,
    Lifetime Lifetime,
    string? AppId,
    string? ServiceUrl
)
{
    public Uri? ServiceAddress { get; } = Authentication.ServiceAddress.Parse(ServiceUrl);

    /// <summary>The channels that the token's key may speak for.</summary>
    public FrozenSet<string> Endorsements { get; } = Keys.Endorsements(KeyId);
}
