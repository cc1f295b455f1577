namespace ChatBot.BotFramework.Authentication;

/// <summary>The bot gets no token to send with. The message says why; it never holds a secret.</summary>
public sealed class CredentialException : HttpRequestException
{
    internal CredentialException(CredentialProblem problem, string? code, Exception? inner)
        : base($"{Cause(problem)}{(code is null ? "" : $" ({code})")}.", inner)
    {
        Problem = problem;
        Code = code;
    }

    public CredentialProblem Problem { get; }

    /// <summary>Entra's own, such as AADSTS7000215; null where it gave none.</summary>
    public string? Code { get; }

    private static string Cause(CredentialProblem problem) =>
        problem switch
        {
            CredentialProblem.WrongSecret => "Entra refuses the client secret",
            CredentialProblem.ExpiredSecret => "The client secret has expired",
            CredentialProblem.UnknownCertificate => "Entra does not know the certificate",
            CredentialProblem.UnusableCertificate => "The certificate cannot be used",
            CredentialProblem.UnknownApplication => "Entra has no such application in that tenant",
            CredentialProblem.UnknownTenant => "Entra has no such tenant",
            CredentialProblem.NoManagedIdentity => "This machine has no such managed identity",
            CredentialProblem.Unreachable => "The token service did not answer",
            _ => "Entra gives the bot no token",
        };
}
