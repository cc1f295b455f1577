using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Tests.Authentication;

public sealed class BotCertificateTests : IDisposable
{
    private const string Password = "s3cret";

    private static readonly DateTimeOffset Expiry = new(2031, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-certificates-");
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate;

    public BotCertificateTests() =>
        certificate = new CertificateRequest(
            "CN=bot",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(Expiry.AddYears(-10), Expiry);

    public void Dispose()
    {
        certificate.Dispose();
        key.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_PFX_is_read_with_its_password_and_with_no_other()
    {
        var path = Write(certificate.Export(X509ContentType.Pfx, Password));

        using var read = BotCertificate.Load(path, Password);

        Assert.Equal(certificate.Thumbprint, read.Thumbprint);
        Assert.ThrowsAny<CryptographicException>(() => BotCertificate.Load(path, "other"));
    }

    [Fact]
    public void A_PEM_is_read_with_its_private_key_and_not_without()
    {
        var pem = certificate.ExportCertificatePem();
        var whole = Write(System.Text.Encoding.ASCII.GetBytes($"{pem}\n{key.ExportPkcs8PrivateKeyPem()}\n"));

        using var read = BotCertificate.Load(whole, password: null);

        Assert.True(read.HasPrivateKey);
        var half = Write(System.Text.Encoding.ASCII.GetBytes(pem));
        Assert.ThrowsAny<CryptographicException>(() => BotCertificate.Load(half, password: null));
    }

    [Fact]
    public async Task Facts_say_when_a_certificate_expires_and_that_Entra_does_not_know_it()
    {
        using var entra = new EntraStub(
            HttpStatusCode.Unauthorized,
            """{"error":"invalid_client","error_description":"AADSTS700027: refused."}"""
        );
        var options = new BotFrameworkOptions
        {
            AppId = TestHost.AppId,
            Certificate = Write(certificate.Export(X509ContentType.Pfx, Password)),
            CertificatePassword = Password,
            OpenIdMetadata = "http://127.0.0.1:1/metadata",
        };

        var facts = await new CredentialCheck(
            options,
            TimeProvider.System,
            entra.Http,
            MetadataDocuments.CreateClient()
        ).ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal((CredentialKind.Certificate, Expiry), (facts.Kind, facts.ExpiresOn));
        Assert.Equal((false, CredentialProblem.UnknownCertificate), (facts.IsAccepted, facts.Refusal?.Problem));
        Assert.False(facts.IsMetadataReachable);
    }

    private string Write(byte[] content)
    {
        var path = Path.Combine(folder.FullName, Path.GetRandomFileName());
        File.WriteAllBytes(path, content);
        return path;
    }
}
