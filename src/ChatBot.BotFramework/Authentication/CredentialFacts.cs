namespace ChatBot.BotFramework.Authentication;

/// <summary>What can be told of the bot's credentials from here, for an administrator.</summary>
public sealed record CredentialFacts
{
    public required CredentialKind Kind { get; init; }

    public required string? AppId { get; init; }

    public required AppType AppType { get; init; }

    /// <summary>Whether Entra gave a token for them; null without credentials.</summary>
    public bool? IsAccepted { get; init; }

    /// <summary>Why Entra gave none.</summary>
    public CredentialException? Refusal { get; init; }

    /// <summary>Whether the token is for the configured application and tenant; null where that cannot be read from it.</summary>
    public bool? IsConsistent { get; init; }

    /// <summary>Of a certificate, or of a secret as the settings say; null where nobody but Entra knows, and where there is none.</summary>
    public DateTimeOffset? ExpiresOn { get; init; }

    /// <summary>Whether the connector's signing keys could be fetched just now.</summary>
    public required bool IsMetadataReachable { get; init; }

    /// <summary>Whether what was fetched is the metadata of the issuer whose tokens are taken; null where none was.</summary>
    public bool? IsIssuerConfirmed { get; init; }

    /// <summary>How far this machine's clock is ahead of the metadata's server; null where that did not say.</summary>
    public TimeSpan? ClockAhead { get; init; }
}
