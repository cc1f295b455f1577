using System.Collections.Frozen;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatBot.BotFramework.Authentication;

/// <summary>One way to be trusted: issuers, and the keys that their tokens are verified with.</summary>
/// <param name="Issuers">Each with the tenant that it stands for; empty for the connector's, which stands for none.</param>
internal sealed record TrustPath(CallerKind Kind, FrozenDictionary<string, string> Issuers, SigningKeys Keys)
{
    public static TrustPath Connector(CloudAddresses cloud, SigningKeys keys) =>
        new(CallerKind.Connector, Frozen([new(cloud.TokenIssuer, "")]), keys);

    /// <param name="tenants">Whose tokens are taken, in both versions.</param>
    public static TrustPath Entra(CloudAddresses cloud, IEnumerable<string> tenants, SigningKeys keys) =>
        new(
            CallerKind.EntraAgent,
            Frozen(
                tenants
                    .Select(tenant => Guid.Parse(tenant).ToString())
                    .Distinct()
                    .SelectMany(tenant =>
                        new KeyValuePair<string, string>[]
                        {
                            new($"{cloud.V1Issuer}/{tenant}/", tenant),
                            new($"{cloud.Login}/{tenant}/v2.0", tenant),
                        }
                    )
            ),
            keys
        );

    /// <summary>The calling application by the claim of the token's version: azp in the second, appid in the first.</summary>
    public static string? CallerOf(JsonWebToken token) =>
        Claim(token, token.Issuer.EndsWith("/v2.0", StringComparison.Ordinal) ? "azp" : "appid");

    public static string? Claim(JsonWebToken token, string name) =>
        token.TryGetPayloadValue<object>(name, out var value) ? value as string : null;

    private static FrozenDictionary<string, string> Frozen(IEnumerable<KeyValuePair<string, string>> issuers) =>
        issuers.ToFrozenDictionary(StringComparer.Ordinal);
}
