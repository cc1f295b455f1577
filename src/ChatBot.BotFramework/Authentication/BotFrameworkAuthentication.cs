using ChatBot.BotFramework.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Protocols;

namespace ChatBot.BotFramework.Authentication;

/// <summary>
/// Tells who sends an activity by the token beside it
/// (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication).
/// Nothing that is sent makes it throw.
/// </summary>
public sealed class BotFrameworkAuthentication
{
    private readonly BotFrameworkOptions options;
    private readonly TokenVerifier? verifier;

    public BotFrameworkAuthentication(
        BotFrameworkOptions options,
        TimeProvider time,
        ILogger<BotFrameworkAuthentication> logger
    )
        : this(
            options,
            CloudAddresses.Of(options),
            new MetadataDocuments(MetadataDocuments.CreateClient()),
            time,
            logger
        ) { }

    internal BotFrameworkAuthentication(
        BotFrameworkOptions options,
        CloudAddresses cloud,
        IDocumentRetriever documents,
        TimeProvider time,
        ILogger<BotFrameworkAuthentication> logger
    )
    {
        this.options = options;
        if (!options.HasCredentials)
            return;
        List<TrustPath> paths =
        [
            TrustPath.Connector(cloud, new SigningKeys(cloud.OpenIdMetadata, documents, time, logger)),
        ];
        if (options.AllowedCallers.Count > 0)
        {
            var own = string.IsNullOrEmpty(options.TenantId) ? [] : new[] { options.TenantId };
            var keys = new SigningKeys(cloud.EntraMetadata, documents, time, logger);
            paths.Add(TrustPath.Entra(cloud, [.. cloud.EntraTenants, .. own], keys));
        }
        verifier = new TokenVerifier(options.AppId!, paths, time);
    }

    /// <summary>Whether there are credentials; without them no token is taken, and the bot serves local access only.</summary>
    public bool HasCredentials => verifier is not null;

    /// <summary>
    /// Checks all that needs no body: one header, its form, the token and its signature. Of strangers
    /// nothing more needs to be read.
    /// </summary>
    /// <returns>Null where <see cref="AuthenticateRequestAsync"/> is worth asking.</returns>
    public async ValueTask<AuthenticationFault?> CheckHeaderAsync(
        StringValues authorization,
        CancellationToken cancellationToken
    ) =>
        authorization.Count > 1
            ? AuthenticationFault.BadHeader
            : (await VerifyAsync(authorization.ToString(), cancellationToken)).Fault;

    /// <summary>Whether the token in a header lets its bearer send this activity.</summary>
    public async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string? authHeader,
        CancellationToken cancellationToken
    )
    {
        var (token, fault) = await VerifyAsync(authHeader, cancellationToken);
        fault ??= CheckServiceUrl(token!, activity) ?? CheckChannel(token!, activity) ?? CheckTenant(activity);
        return fault is null
            ? AuthenticateRequestResult.Taken(CallerOf(token!, activity))
            : AuthenticateRequestResult.Refused(fault);
    }

    private async ValueTask<(VerifiedToken? Token, AuthenticationFault? Fault)> VerifyAsync(
        string? header,
        CancellationToken cancellationToken
    )
    {
        if (verifier is null)
            return (null, AuthenticationFault.NoCredentials);
        var (token, fault) = AuthorizationHeader.Read(header);
        if (fault is not null)
            return (null, fault);
        var (verified, refused) = await verifier.VerifyAsync(token!, cancellationToken);
        return verified is null || IsAllowed(verified)
            ? (verified, refused)
            : (null, AuthenticationFault.CallerNotAllowed);
    }

    private bool IsAllowed(VerifiedToken token) =>
        token.Path.Kind == CallerKind.Connector
        || (token.AppId is { } caller && Contains(options.AllowedCallers, caller));

    // An application's own token says no address; one that does must say the activity's.
    private static AuthenticationFault? CheckServiceUrl(VerifiedToken token, Activity activity)
    {
        if (token.Path.Kind == CallerKind.EntraAgent && token.ServiceUrl is null)
            return null;
        return
            token.ServiceAddress is { } proven
            && (
                activity.ServiceUrl == token.ServiceUrl
                || (ServiceAddress.Parse(activity.ServiceUrl) is { } named && ServiceAddress.AreSame(named, proven))
            )
            ? null
            : AuthenticationFault.WrongServiceUrl;
    }

    private static AuthenticationFault? CheckChannel(VerifiedToken token, Activity activity) =>
        token.Path.Kind == CallerKind.EntraAgent
        || (activity.ChannelId is { } channel && token.Endorsements.Contains(channel))
            ? null
            : AuthenticationFault.NotEndorsed;

    private AuthenticationFault? CheckTenant(Activity activity)
    {
        if (options.AllowedTenants.Count == 0 || !TeamsTenant.IsTeams(activity))
            return null;
        return TeamsTenant.Of(activity) is { } tenant && Contains(options.AllowedTenants, tenant)
            ? null
            : AuthenticationFault.TenantNotAllowed;
    }

    private static AuthenticatedCaller CallerOf(VerifiedToken token, Activity activity)
    {
        var tenant =
            token.Path.Kind == CallerKind.Connector && TeamsTenant.IsTeams(activity) ? TeamsTenant.Of(activity) : null;
        return new AuthenticatedCaller(
            token.Path.Kind,
            token.AppId,
            activity.ChannelId,
            token.ServiceAddress,
            tenant,
            tenant is null ? null : activity.From?.AadObjectId
        );
    }

    private static bool Contains(List<string> ids, string id) => ids.Contains(id, StringComparer.OrdinalIgnoreCase);
}
