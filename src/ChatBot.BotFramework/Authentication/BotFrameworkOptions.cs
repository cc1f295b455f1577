namespace ChatBot.BotFramework.Authentication;

/// <summary>Settings of the section <c>BotFramework</c>.</summary>
public sealed class BotFrameworkOptions
{
    public const string Section = "BotFramework";

    /// <summary>The bot's application id in Entra, a GUID. Default: none; then there are no credentials.</summary>
    public string? AppId { get; set; }

    /// <summary>Default: SingleTenant where <see cref="TenantId"/> is set, else MultiTenant.</summary>
    public AppType? AppType { get; set; }

    /// <summary>The bot's own Entra tenant, a GUID.</summary>
    public string? TenantId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>The secret's last day, as Entra shows it; nobody else knows it.</summary>
    public DateOnly? ClientSecretExpires { get; set; }

    /// <summary>The path of a PFX or PEM file with its private key, or the thumbprint of a certificate in the store.</summary>
    public string? Certificate { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>The client id of the managed identity. Default: <see cref="AppId"/>.</summary>
    public string? ManagedIdentity { get; set; }

    /// <summary>Default: Public.</summary>
    public BotCloud Cloud { get; set; }

    /// <summary>Where the connector's signing keys are described. Default: the cloud's own.</summary>
    public string? OpenIdMetadata { get; set; }

    /// <summary>Who issues the connector's tokens. Default: the cloud's own.</summary>
    public string? TokenIssuer { get; set; }

    /// <summary>Hosts to send to beside the cloud's own: a name, or <c>*.</c> and a domain.</summary>
    public List<string> AllowedServiceHosts { get; set; } = [];

    /// <summary>The Entra tenants whose Teams may talk to the bot. Default: all.</summary>
    public List<string> AllowedTenants { get; set; } = [];

    /// <summary>Applications, by id, that may call with an Entra token of their own, as the Emulator and other bots do. Default: none.</summary>
    public List<string> AllowedCallers { get; set; } = [];

    public bool HasCredentials => !string.IsNullOrEmpty(AppId);

    internal AppType EffectiveAppType =>
        AppType
        ?? (string.IsNullOrEmpty(TenantId) ? Authentication.AppType.MultiTenant : Authentication.AppType.SingleTenant);

    internal string ManagedIdentityId => string.IsNullOrEmpty(ManagedIdentity) ? AppId! : ManagedIdentity;
}
