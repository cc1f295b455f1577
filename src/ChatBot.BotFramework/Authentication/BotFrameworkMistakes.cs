using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Checks the section <c>BotFramework</c>: each sentence names a key, its wrong value where it can be no secret, and what to write.</summary>
public static class BotFrameworkMistakes
{
    private const string Guid = "a GUID, such as 11112222-3333-4444-5555-666677778888";

    private static readonly string[] Lists =
    [
        nameof(BotFrameworkOptions.AllowedServiceHosts),
        nameof(BotFrameworkOptions.AllowedTenants),
        nameof(BotFrameworkOptions.AllowedCallers),
    ];

    /// <summary>What the section may hold.</summary>
    public static string[] Keys { get; } =
    [
        nameof(BotFrameworkOptions.AppId),
        nameof(BotFrameworkOptions.AppType),
        nameof(BotFrameworkOptions.TenantId),
        nameof(BotFrameworkOptions.ClientSecret),
        nameof(BotFrameworkOptions.ClientSecretExpires),
        nameof(BotFrameworkOptions.Certificate),
        nameof(BotFrameworkOptions.CertificatePassword),
        nameof(BotFrameworkOptions.ManagedIdentity),
        nameof(BotFrameworkOptions.Cloud),
        nameof(BotFrameworkOptions.OpenIdMetadata),
        nameof(BotFrameworkOptions.TokenIssuer),
        .. Lists,
    ];

    /// <param name="section">Not yet bound, so that what cannot be bound is named as well.</param>
    public static IEnumerable<string> In(IConfigurationSection section) =>
        Forms(section) is { Count: > 0 } mistakes
            ? mistakes
            : Contradictions(section.Get<BotFrameworkOptions>() ?? new());

    private static List<string> Forms(IConfigurationSection section)
    {
        List<string> mistakes = [];
        void Check(string key, Func<string, bool> isRight, Func<string, bool> isHarmless, string toWrite)
        {
            if (section[key] is { Length: > 0 } value && !isRight(value))
                mistakes.Add(Mistake($"{section.Path}:{key}", value, isHarmless, toWrite));
        }
        Check(nameof(BotFrameworkOptions.AppType), IsOneOf<AppType>, HarmlessValue.IsWord, Names<AppType>());
        Check(nameof(BotFrameworkOptions.AppId), IsGuid, HarmlessValue.IsId, $"{Guid}, or leave it out");
        Check(nameof(BotFrameworkOptions.TenantId), IsGuid, HarmlessValue.IsId, Guid);
        Check(nameof(BotFrameworkOptions.ManagedIdentity), IsGuid, HarmlessValue.IsId, Guid);
        Check(
            nameof(BotFrameworkOptions.ClientSecretExpires),
            IsDay,
            HarmlessValue.IsDay,
            "the secret's last day as yyyy-MM-dd, such as 2027-05-31"
        );
        Check(
            nameof(BotFrameworkOptions.OpenIdMetadata),
            MetadataDocuments.IsAllowed,
            HarmlessValue.IsAddress,
            "an address that begins with https:// (http:// is for this machine alone)"
        );
        Check(
            nameof(BotFrameworkOptions.TokenIssuer),
            issuer => Uri.TryCreate(issuer, UriKind.Absolute, out _),
            HarmlessValue.IsAddress,
            "an issuer, such as https://api.botframework.com"
        );
        if (section[nameof(BotFrameworkOptions.Cloud)] is { } cloud && !IsOneOf<BotCloud>(cloud))
            mistakes.Add(Mistake($"{section.Path}:Cloud", cloud, HarmlessValue.IsWord, Names<BotCloud>()));
        foreach (var list in Lists)
            mistakes.AddRange(InList(section.GetSection(list), list == Lists[0]));
        return mistakes;
    }

    private static IEnumerable<string> InList(IConfigurationSection list, bool isHosts)
    {
        if (!string.IsNullOrEmpty(list.Value))
            yield return $"{list.Path} is a list: write {list.Path}:0, {list.Path}:1, and so on.";
        foreach (var item in list.GetChildren().Where(item => isHosts ? !IsHost(item.Value) : !IsGuid(item.Value)))
        {
            yield return isHosts
                ? Mistake(
                    item.Path,
                    item.Value,
                    HarmlessValue.IsAddress,
                    "a host, such as bot.example.org or *.example.org"
                )
                : Mistake(item.Path, item.Value, HarmlessValue.IsId, Guid);
        }
    }

    private static string Mistake(string key, string? value, Func<string, bool> isHarmless, string toWrite) =>
        $"{key} is {(isHarmless(value ?? "") ? $"'{value}'" : "wrong")}: write {toWrite}.";

    private static IEnumerable<string> Contradictions(BotFrameworkOptions options)
    {
        var hasSecret = !string.IsNullOrEmpty(options.ClientSecret);
        var hasCertificate = !string.IsNullOrEmpty(options.Certificate);
        var isManaged = options.AppType == AppType.UserAssignedMSI;
        if (hasSecret && hasCertificate)
            yield return "BotFramework:ClientSecret and BotFramework:Certificate are both set: leave one out.";
        if (isManaged && (hasSecret || hasCertificate))
            yield return "BotFramework:AppType is 'UserAssignedMSI', which needs no secret: leave BotFramework:ClientSecret and BotFramework:Certificate out.";
        if (!isManaged && !string.IsNullOrEmpty(options.ManagedIdentity))
            yield return $"BotFramework:ManagedIdentity is '{options.ManagedIdentity}' without its type: write BotFramework:AppType UserAssignedMSI, or leave it out.";
        if (options.AppType == AppType.SingleTenant && string.IsNullOrEmpty(options.TenantId))
            yield return "BotFramework:AppType is 'SingleTenant': write the tenant's id into BotFramework:TenantId.";
        if (!options.HasCredentials && (hasSecret || hasCertificate || isManaged))
            yield return "BotFramework:AppId is empty beside a credential: write the bot's application id, or leave the credential out.";
        if (options.HasCredentials && !hasSecret && !hasCertificate && !isManaged)
            yield return $"BotFramework:AppId is '{options.AppId}' without a credential: write BotFramework:ClientSecret or BotFramework:Certificate, or BotFramework:AppType UserAssignedMSI.";
        if (!hasSecret && options.ClientSecretExpires is not null)
            yield return "BotFramework:ClientSecretExpires is set without BotFramework:ClientSecret: write the secret's value, or leave its last day out.";
        if (!hasCertificate && !string.IsNullOrEmpty(options.CertificatePassword))
            yield return "BotFramework:CertificatePassword is set without BotFramework:Certificate: write the certificate's path, or leave the password out.";
        if (hasCertificate && !IsReadable(options))
            yield return $"BotFramework:Certificate{(HarmlessValue.IsCertificate(options.Certificate!) ? $" is '{options.Certificate}', which" : "")} cannot be read: write the path of a PFX or PEM file with its private key, its password into BotFramework:CertificatePassword, or a thumbprint.";
    }

    private static bool IsReadable(BotFrameworkOptions options)
    {
        try
        {
            using var certificate = BotCertificate.Load(options.Certificate!, options.CertificatePassword);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static bool IsGuid(string? text) => System.Guid.TryParseExact(text, "D", out _);

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsHost(string? host)
    {
        var name = host?.StartsWith("*.", StringComparison.Ordinal) == true ? host[2..] : host;
        return name?.Contains('.', StringComparison.Ordinal) == true
            && !char.IsAsciiDigit(name[^1])
            && Uri.CheckHostName(name) == UriHostNameType.Dns;
    }

    private static bool IsOneOf<T>(string text)
        where T : struct, Enum => Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Names<T>()
        where T : struct, Enum => string.Join(" or ", Enum.GetNames<T>());
}
