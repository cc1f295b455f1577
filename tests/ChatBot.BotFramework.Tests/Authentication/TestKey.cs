using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>A key pair of an issuer of the tests' own.</summary>
internal sealed class TestKey(string id, int size = 2048) : IDisposable
{
    private readonly RSA rsa = RSA.Create(size);

    public string Id { get; } = id;

    public byte[] Sign(byte[] content, string algorithm) =>
        rsa.SignData(
            content,
            algorithm switch
            {
                "RS384" => HashAlgorithmName.SHA384,
                "RS512" => HashAlgorithmName.SHA512,
                _ => HashAlgorithmName.SHA256,
            },
            algorithm.StartsWith("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1
        );

    /// <summary>The public part, whose bytes a careless verifier takes for a shared secret.</summary>
    public byte[] PublicBytes => rsa.ExportSubjectPublicKeyInfo();

    public JsonObject Published(params string[]? endorsements)
    {
        var parameters = rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => (JsonNode)name)]);
        return key;
    }

    public void Dispose() => rsa.Dispose();
}
