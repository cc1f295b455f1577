using System.Security.Cryptography;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Tries the credentials and the metadata out, each time anew.</summary>
public sealed class CredentialCheck
{
    private readonly BotFrameworkOptions options;
    private readonly CloudAddresses cloud;
    private readonly IMsalHttpClientFactory entra;
    private readonly IDocumentRetriever documents;

    public CredentialCheck(BotFrameworkOptions options)
        : this(options, new EntraHttp(), new MetadataDocuments(MetadataDocuments.CreateClient())) { }

    internal CredentialCheck(BotFrameworkOptions options, IMsalHttpClientFactory entra, IDocumentRetriever documents)
    {
        this.options = options;
        this.entra = entra;
        this.documents = documents;
        cloud = CloudAddresses.Of(options);
    }

    public async Task<CredentialFacts> ReadAsync(CancellationToken cancellationToken)
    {
        var metadata = await MetadataAsync(cancellationToken);
        var facts = new CredentialFacts
        {
            Kind = KindOf(options),
            AppId = options.AppId,
            AppType = options.EffectiveAppType,
            ExpiresOn = CertificateExpiry(),
            IsMetadataReachable = metadata is not null,
            IsIssuerConfirmed = metadata is null ? null : metadata.Issuer == cloud.TokenIssuer,
        };
        if (!options.HasCredentials)
            return facts;
        try
        {
            var token = await new AppCredentials(options, entra).AcquireAsync(cancellationToken);
            return facts with { IsAccepted = true, IsConsistent = IsConsistent(token.Value) };
        }
        catch (CredentialException e)
        {
            return facts with { IsAccepted = false, Refusal = e };
        }
    }

    private static CredentialKind KindOf(BotFrameworkOptions options) =>
        !options.HasCredentials ? CredentialKind.None
        : options.EffectiveAppType == AppType.UserAssignedMSI ? CredentialKind.ManagedIdentity
        : string.IsNullOrEmpty(options.Certificate) ? CredentialKind.Secret
        : CredentialKind.Certificate;

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
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
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
