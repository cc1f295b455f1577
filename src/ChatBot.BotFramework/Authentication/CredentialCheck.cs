using System.Security.Cryptography;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Tries the credentials and the metadata out, each time anew, both at once and for a few seconds. It keeps its connections, so one is enough; one reading at a time.</summary>
public sealed class CredentialCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly BotFrameworkOptions options;
    private readonly CloudAddresses cloud;
    private readonly TimeProvider time;
    private readonly IMsalHttpClientFactory entra;
    private readonly MetadataDocuments documents;
    private TimeSpan? clockAhead;

    public CredentialCheck(BotFrameworkOptions options, TimeProvider time)
        : this(options, time, new EntraHttp(), MetadataDocuments.CreateClient()) { }

    internal CredentialCheck(
        BotFrameworkOptions options,
        TimeProvider time,
        IMsalHttpClientFactory entra,
        HttpClient metadata
    )
    {
        this.options = options;
        this.time = time;
        this.entra = entra;
        documents = new MetadataDocuments(metadata, date => clockAhead = time.GetUtcNow() - date);
        cloud = CloudAddresses.Of(options);
    }

    public async Task<CredentialFacts> ReadAsync(CancellationToken cancellationToken)
    {
        clockAhead = null;
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var fetching = MetadataAsync(either.Token);
        var asking = options.HasCredentials ? TokenAsync(either.Token) : null;
        var metadata = await fetching;
        var (token, refusal) = asking is null ? (null, null) : await asking;
        cancellationToken.ThrowIfCancellationRequested();
        return new CredentialFacts
        {
            Kind = KindOf(options),
            AppId = options.AppId,
            AppType = options.EffectiveAppType,
            ExpiresOn = SecretExpiry() ?? CertificateExpiry(),
            IsAccepted = asking is null ? null : token is not null,
            Refusal = refusal,
            IsConsistent = token is null ? null : IsConsistent(token),
            IsMetadataReachable = metadata is not null,
            IsIssuerConfirmed = metadata is null ? null : metadata.Issuer == cloud.TokenIssuer,
            ClockAhead = clockAhead,
        };
    }

    private async Task<(string? Token, CredentialException? Refusal)> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            var acquired = new AppCredentials(options, entra).AcquireAsync(cancellationToken);
            return ((await acquired.WaitAsync(cancellationToken)).Value, null);
        }
        catch (CredentialException e)
        {
            return (null, e);
        }
        catch (OperationCanceledException e)
        {
            return (null, new CredentialException(CredentialProblem.Unreachable, code: null, e));
        }
    }

    private static CredentialKind KindOf(BotFrameworkOptions options) =>
        !options.HasCredentials ? CredentialKind.None
        : options.EffectiveAppType == AppType.UserAssignedMSI ? CredentialKind.ManagedIdentity
        : string.IsNullOrEmpty(options.Certificate) ? CredentialKind.Secret
        : CredentialKind.Certificate;

    // With the end of the day that Entra names.
    private DateTimeOffset? SecretExpiry() =>
        options.ClientSecretExpires is { } day ? new DateTimeOffset(day, TimeOnly.MaxValue, TimeSpan.Zero) : null;

    private DateTimeOffset? CertificateExpiry()
    {
        if (string.IsNullOrEmpty(options.Certificate))
            return null;
        try
        {
            using var certificate = BotCertificate.Load(options.Certificate, options.CertificatePassword);
            return new DateTimeOffset(certificate.NotAfter);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task<OpenIdConnectConfiguration?> MetadataAsync(CancellationToken cancellationToken)
    {
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
                cloud.OpenIdMetadata,
                documents,
                cancellationToken
            );
            return new KeySet(metadata).Count > 0 ? metadata : null;
        }
#pragma warning disable CA1031 // Whatever an issuer answers, it is no metadata.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // The token is for the connector to read; what is seen in it here is a hint, no proof.
    private bool? IsConsistent(string token)
    {
        try
        {
            var read = new JsonWebToken(token);
            var app = TrustPath.Claim(read, "appid") ?? TrustPath.Claim(read, "azp");
            var tenant = options.EffectiveAppType == AppType.MultiTenant ? null : options.TenantId;
            return app is null
                ? null
                : IsSame(app, options.AppId)
                    && (string.IsNullOrEmpty(tenant) || IsSame(tenant, TrustPath.Claim(read, "tid")));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsSame(string id, string? other) =>
        string.Equals(id, other, StringComparison.OrdinalIgnoreCase);
}
