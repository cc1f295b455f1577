using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework.Authentication;

/// <summary>The signing keys that an issuer published at one time, by key id, each with the channels it is endorsed for.</summary>
internal sealed class KeySet
{
    private const int MinKeySize = 2048;

    private readonly FrozenDictionary<string, FrozenSet<string>> endorsements;

    public KeySet(OpenIdConnectConfiguration metadata)
    {
        var keys = metadata
            .JsonWebKeySet.Keys.Where(IsUsable)
            .DistinctBy(key => key.Kid, StringComparer.Ordinal)
            .ToDictionary(key => key.Kid, StringComparer.Ordinal);
        endorsements = keys.ToFrozenDictionary(
            key => key.Key,
            key => EndorsementsOf(key.Value),
            StringComparer.Ordinal
        );
        // What the key set holds beside them takes no part.
        var usable = new OpenIdConnectConfiguration { Issuer = metadata.Issuer, JsonWebKeySet = new JsonWebKeySet() };
        foreach (var key in keys.Values)
        {
            usable.JsonWebKeySet.Keys.Add(key);
            usable.SigningKeys.Add(key);
        }
        Configuration = new StaticConfigurationManager<OpenIdConnectConfiguration>(usable);
    }

    public int Count => endorsements.Count;

    public BaseConfigurationManager Configuration { get; }

    public bool Has(string? keyId) => keyId is not null && endorsements.ContainsKey(keyId);

    public FrozenSet<string> Endorsements(string keyId) => endorsements[keyId];

    private static bool IsUsable(JsonWebKey key) =>
        key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, KeySize: >= MinKeySize, HasPrivateKey: false }
        && (string.IsNullOrEmpty(key.Use) || key.Use == JsonWebKeyUseNames.Sig);

    private static FrozenSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value)
            ? value switch
            {
                JsonElement { ValueKind: JsonValueKind.Array } array => Names(
                    array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)
                ),
                IEnumerable<object> list => Names(list.OfType<string>()),
                _ => [],
            }
            : [];

    private static FrozenSet<string> Names(IEnumerable<string> names) => names.ToFrozenSet(StringComparer.Ordinal);
}
