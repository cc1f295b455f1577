using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Reads the bot's certificate from a PFX or PEM file, or from the store by its thumbprint.</summary>
internal static class BotCertificate
{
    private const int ThumbprintLength = 40;

    public static bool IsThumbprint(string certificate) =>
        certificate.Length == ThumbprintLength && certificate.All(char.IsAsciiHexDigit);

    /// <exception cref="CryptographicException">There is none, or none with its private key.</exception>
    public static X509Certificate2 Load(string certificate, string? password)
    {
        try
        {
            var loaded = IsThumbprint(certificate) ? Find(certificate) : Read(certificate, password);
            return loaded.HasPrivateKey
                ? loaded
                : throw new CryptographicException("The certificate comes without its private key.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CryptographicException("The certificate's file cannot be read.", e);
        }
    }

    private static X509Certificate2 Read(string path, string? password) =>
        X509Certificate2.GetCertContentType(path) switch
        {
            X509ContentType.Pfx => X509CertificateLoader.LoadPkcs12FromFile(path, password),
            _ when string.IsNullOrEmpty(password) => X509Certificate2.CreateFromPemFile(path),
            _ => X509Certificate2.CreateFromEncryptedPemFile(path, password),
        };

    private static X509Certificate2 Find(string thumbprint)
    {
        foreach (var location in new[] { StoreLocation.CurrentUser, StoreLocation.LocalMachine })
        {
            using var store = new X509Store(StoreName.My, location);
            try
            {
                store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            }
            catch (CryptographicException)
            {
                continue;
            }
            if (store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false) is [var found, ..])
                return found;
        }
        throw new CryptographicException("The store holds no certificate of that thumbprint.");
    }
}
