namespace ChatBot.BotFramework.Authentication;

/// <summary>The bot gets no token to send with. The message says what to do; it never holds a secret.</summary>
public sealed class CredentialException : HttpRequestException
{
    internal CredentialException(CredentialProblem problem, string? code, Exception? inner)
        : base($"{Advice(problem)}{(code is null ? "" : $" ({code})")}", inner)
    {
        Problem = problem;
        Code = code;
    }

    public CredentialProblem Problem { get; }

    /// <summary>Entra's own, such as AADSTS7000215; null where it gave none.</summary>
    public string? Code { get; }

    private static string Advice(CredentialProblem problem) =>
        problem switch
        {
            CredentialProblem.WrongSecret =>
                "Entra refuses the client secret: write the secret's value, not its id, into BotFramework:ClientSecret.",
            CredentialProblem.ExpiredSecret =>
                "The client secret has expired: make a new one in Entra and write its value into BotFramework:ClientSecret.",
            CredentialProblem.UnknownCertificate =>
                "Entra does not know the certificate: upload its public part to the application in Entra.",
            CredentialProblem.UnusableCertificate =>
                "The certificate in BotFramework:Certificate cannot be used: check its file, password, private key and dates.",
            CredentialProblem.UnknownApplication =>
                "Entra has no such application in that tenant: check BotFramework:AppId, AppType and TenantId.",
            CredentialProblem.UnknownTenant => "Entra has no such tenant: check BotFramework:TenantId and Cloud.",
            CredentialProblem.NoManagedIdentity =>
                "This machine has no such managed identity: assign it to the machine, and check BotFramework:ManagedIdentity.",
            CredentialProblem.Unreachable =>
                "No token could be had, as the token service did not answer: check the way out to the internet.",
            _ => "Entra gives the bot no token: look the code up in Entra's sign-in logs.",
        };
}
