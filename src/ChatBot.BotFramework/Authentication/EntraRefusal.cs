using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Reads from MSAL's error what to tell the administrator
/// (https://learn.microsoft.com/entra/identity-platform/reference-error-codes).</summary>
internal static partial class EntraRefusal
{
    public static CredentialException Read(Exception error, bool isManagedIdentity)
    {
        var code =
            error is MsalServiceException
                ? Code().Match(error.Message) is { Success: true } found
                    ? found.Value
                    : null
                : null;
        return new CredentialException(ProblemOf(error, code, isManagedIdentity), code, error);
    }

    private static CredentialProblem ProblemOf(Exception error, string? code, bool isManagedIdentity) =>
        code switch
        {
            "AADSTS7000215" or "AADSTS7000216" => CredentialProblem.WrongSecret,
            "AADSTS7000222" => CredentialProblem.ExpiredSecret,
            "AADSTS700027" => CredentialProblem.UnknownCertificate,
            "AADSTS700016" or "AADSTS7000229" => CredentialProblem.UnknownApplication,
            "AADSTS90002" or "AADSTS900023" => CredentialProblem.UnknownTenant,
            not null => CredentialProblem.Refused,
            null => error switch
            {
                CryptographicException => CredentialProblem.UnusableCertificate,
                MsalServiceException { StatusCode: 0 or >= 500 or 429 or 408 } => CredentialProblem.Unreachable,
                MsalServiceException when isManagedIdentity => CredentialProblem.NoManagedIdentity,
                MsalServiceException => CredentialProblem.Refused,
                MsalClientException when isManagedIdentity => CredentialProblem.NoManagedIdentity,
                MsalClientException => CredentialProblem.Refused,
                _ => CredentialProblem.Unreachable,
            },
        };

    [GeneratedRegex("AADSTS[0-9]{4,10}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
