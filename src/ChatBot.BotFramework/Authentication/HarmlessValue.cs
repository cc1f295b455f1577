using System.Text.RegularExpressions;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Whether a wrong value may be repeated in a message: somebody may have put a secret there.</summary>
internal static partial class HarmlessValue
{
    private const int MaxLength = 100;

    /// <summary>Hex digits and dashes, no more than a GUID has.</summary>
    public static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>Letters alone, as choices have.</summary>
    public static bool IsWord(string text) => Word().IsMatch(text);

    public static bool IsDay(string text) => Day().IsMatch(text);

    /// <summary>A host, or an address without what people hide in one: a password, a query.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= MaxLength && text.Contains('.', StringComparison.Ordinal) && Address().IsMatch(text);

    /// <summary>The path of a file, or a thumbprint. A key in base 64 has slashes as well, but no ending, and is no file that exists.</summary>
    public static bool IsCertificate(string text) =>
        BotCertificate.IsThumbprint(text)
        || File.Exists(text)
        || (text.Length <= MaxLength && CertificateFile().IsMatch(text));

    [GeneratedRegex(@"\A[0-9A-Fa-f-]{1,36}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"\A[A-Za-z]{1,20}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A[0-9./-]{1,10}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"\A([a-z]+://)?[A-Za-z0-9*.:\[\]-]+(/[A-Za-z0-9._/-]*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        @"\A[^\p{C}]+\.(pfx|p12|pem|crt|cer|key)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex CertificateFile();
}
