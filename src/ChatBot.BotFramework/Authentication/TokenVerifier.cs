using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Verifies tokens: what costs nothing first, the signature last.</summary>
internal sealed class TokenVerifier(string appId, IReadOnlyList<TrustPath> paths, TimeProvider time)
{
    private static readonly JsonWebTokenHandler Handler = new()
    {
        MaximumTokenSizeInBytes = AuthorizationHeader.MaxLength,
    };

    private readonly VerifiedTokens verified = new(time);

    public async ValueTask<(VerifiedToken? Token, AuthenticationFault? Fault)> VerifyAsync(
        string token,
        CancellationToken cancellationToken
    )
    {
        var hash = VerifiedTokens.Hash.Of(token);
        if (verified.Find(hash) is { } known)
        {
            if (!known.Lifetime.Holds(time))
            {
                verified.Remove(hash);
                return (null, AuthenticationFault.Expired);
            }
            if (ReferenceEquals(await known.Path.Keys.GetAsync(known.KeyId, cancellationToken), known.Keys))
                return (known, null);
            verified.Remove(hash);
        }
        var (fresh, fault) = await VerifyAsync(Parse(token), cancellationToken);
        if (fresh is not null)
            verified.Keep(hash, fresh);
        return (fresh, fault);
    }

    private static JsonWebToken? Parse(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
#pragma warning disable CA1031 // Whatever a stranger's bytes do to the parser, they are no token.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private async ValueTask<(VerifiedToken?, AuthenticationFault?)> VerifyAsync(
        JsonWebToken? token,
        CancellationToken cancellationToken
    )
    {
        if (token is null || !IsReadable(token))
            return (null, AuthenticationFault.NoToken);
        if (paths.FirstOrDefault(path => path.Issuers.ContainsKey(token.Issuer)) is not { } path)
            return (null, AuthenticationFault.UnknownIssuer);
        if (Check(token, path) is { } fault)
            return (null, fault);
        if (await path.Keys.GetAsync(token.Kid, cancellationToken) is not { } keys)
            return (null, AuthenticationFault.KeysUnavailable);
        if (!keys.Has(token.Kid))
            return (null, AuthenticationFault.UnknownKey);
        var result = await Handler.ValidateTokenAsync(token, Parameters(path, keys));
        if (!result.IsValid || token.SigningKey is not { } key)
            return (null, AuthenticationFault.BadSignature);
        return (
            new VerifiedToken(
                path,
                keys,
                key.KeyId,
                new Lifetime(token.ValidFrom, token.ValidTo),
                path.Kind == CallerKind.EntraAgent ? TrustPath.CallerOf(token) : null,
                TrustPath.Claim(token, "serviceurl")
            ),
            null
        );
    }

    // A critical header asks for what is not done here; an encrypted token has no place on this way.
    private static bool IsReadable(JsonWebToken token) =>
        !token.IsEncrypted && !token.TryGetHeaderValue<object>("crit", out _) && !string.IsNullOrEmpty(token.Issuer);

    private AuthenticationFault? Check(JsonWebToken token, TrustPath path)
    {
        if (token.Alg != SecurityAlgorithms.RsaSha256)
            return AuthenticationFault.WrongAlgorithm;
        if (token.Audiences.Count() != 1 || !IsOurs(token.Audiences.Single()))
            return AuthenticationFault.WrongAudience;
        if (!token.TryGetPayloadValue<long>(JwtRegisteredClaimNames.Exp, out _))
            return AuthenticationFault.NoExpiry;
        if (!new Lifetime(token.ValidFrom, token.ValidTo).Holds(time))
            return AuthenticationFault.Expired;
        var tenant = path.Issuers[token.Issuer];
        return tenant.Length > 0 && !IsSame(tenant, TrustPath.Claim(token, "tid"))
            ? AuthenticationFault.WrongTenant
            : null;
    }

    private bool IsOurs(string audience) => IsSame(appId, audience);

    private static bool IsSame(string id, string? other) =>
        string.Equals(id, other, StringComparison.OrdinalIgnoreCase);

    // What was checked above is checked again with the signature.
    private TokenValidationParameters Parameters(TrustPath path, KeySet keys)
    {
        var parameters = new TokenValidationParameters
        {
            ConfigurationManager = keys.Configuration,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidIssuers = path.Issuers.Keys,
            AudienceValidator = (audiences, _, _) => audiences.All(IsOurs),
            LifetimeValidator = (from, until, _, _) =>
                until is { } end && new Lifetime(from ?? DateTime.MinValue, end).Holds(time),
            ValidateIssuerSigningKey = true,
            RequireSignedTokens = true,
            TryAllIssuerSigningKeys = false,
        };
        if (path.Kind == CallerKind.EntraAgent)
            parameters.EnableAadSigningKeyIssuerValidation();
        return parameters;
    }
}
