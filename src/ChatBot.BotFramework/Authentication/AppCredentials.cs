using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ChatBot.BotFramework.Authentication;

/// <summary>The bot's one credential: asks Entra for tokens by MSAL, one client for the life of the program.</summary>
internal sealed class AppCredentials
{
    private readonly Func<CancellationToken, Task<AuthenticationResult>> acquire;
    private readonly bool isManagedIdentity;

    /// <exception cref="CredentialException">The certificate cannot be used.</exception>
    public AppCredentials(BotFrameworkOptions options, IMsalHttpClientFactory http)
    {
        var cloud = CloudAddresses.Of(options);
        isManagedIdentity = options.EffectiveAppType == AppType.UserAssignedMSI;
        if (isManagedIdentity)
        {
            var identity = ManagedIdentityApplicationBuilder
                .Create(ManagedIdentityId.WithUserAssignedClientId(options.ManagedIdentityId))
                .WithHttpClientFactory(http)
                .Build();
            acquire = token =>
                identity.AcquireTokenForManagedIdentity(cloud.Resource).WithForceRefresh(true).ExecuteAsync(token);
            return;
        }
        var client = Client(options, cloud, http);
        acquire = token => client.AcquireTokenForClient([cloud.Scope]).WithForceRefresh(true).ExecuteAsync(token);
    }

    /// <summary>Asks for a new token each time.</summary>
    /// <exception cref="CredentialException">There is none to be had.</exception>
    public async Task<AccessToken> AcquireAsync(CancellationToken cancellationToken)
    {
        try
        {
            var result = await acquire(cancellationToken);
            return new AccessToken(result.AccessToken, result.AuthenticationResultMetadata.RefreshOn, result.ExpiresOn);
        }
        catch (Exception e)
            when (e is MsalException or HttpRequestException or CryptographicException
                || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            throw EntraRefusal.Read(e, isManagedIdentity);
        }
    }

    private static IConfidentialClientApplication Client(
        BotFrameworkOptions options,
        CloudAddresses cloud,
        IMsalHttpClientFactory http
    )
    {
        var tenant = options.EffectiveAppType == AppType.SingleTenant ? options.TenantId! : cloud.MultiTenant;
        // The authority is ours and known, so there is nothing to discover.
        var builder = ConfidentialClientApplicationBuilder
            .Create(options.AppId)
            .WithAuthority($"{cloud.Login}/{tenant}")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        return (
            string.IsNullOrEmpty(options.Certificate)
                ? builder.WithClientSecret(options.ClientSecret)
                : builder.WithCertificate(LoadCertificate(options), sendX5C: true)
        ).Build();
    }

    private static X509Certificate2 LoadCertificate(BotFrameworkOptions options)
    {
        try
        {
            return BotCertificate.Load(options.Certificate!, options.CertificatePassword);
        }
        catch (CryptographicException e)
        {
            throw new CredentialException(CredentialProblem.UnusableCertificate, code: null, e);
        }
    }
}
