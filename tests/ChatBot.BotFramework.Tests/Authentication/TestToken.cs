using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Writes tokens by hand, those that no library would write included.</summary>
internal sealed class TestToken
{
    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT" };

    public JsonObject Claims { get; } = [];

    /// <summary>A claim or header of the value null is left out.</summary>
    public TestToken With(string claim, JsonNode? value)
    {
        Set(Claims, claim, value);
        return this;
    }

    public TestToken WithHeader(string name, JsonNode? value)
    {
        Set(Header, name, value);
        return this;
    }

    public TestToken With(DateTimeOffset from, DateTimeOffset until) =>
        With("nbf", from.ToUnixTimeSeconds()).With("exp", until.ToUnixTimeSeconds());

    public string Unsigned => $"{Encode(Header)}.{Encode(Claims)}";

    public string SignedBy(TestKey key)
    {
        Header["kid"] ??= key.Id;
        var signature = key.Sign(Encoding.ASCII.GetBytes(Unsigned), (string?)Header["alg"] ?? "");
        return $"{Unsigned}.{Base64UrlEncoder.Encode(signature)}";
    }

    public string SignedByHash(byte[] secret) =>
        $"{Unsigned}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(Unsigned)))}";

    private static void Set(JsonObject members, string name, JsonNode? value)
    {
        if (value is null)
            members.Remove(name);
        else
            members[name] = value;
    }

    private static string Encode(JsonObject members) => Base64UrlEncoder.Encode(members.ToJsonString());
}
