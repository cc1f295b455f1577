namespace ChatBot.BotFramework.Authentication;

/// <summary>Why Entra gives the bot no token.</summary>
public enum CredentialProblem
{
    /// <summary>The client secret is not the application's.</summary>
    WrongSecret,
    ExpiredSecret,

    /// <summary>The certificate's public key is not among the application's.</summary>
    UnknownCertificate,

    /// <summary>The certificate cannot be read, has no private key, or is not valid today.</summary>
    UnusableCertificate,

    /// <summary>The tenant has no application of that id.</summary>
    UnknownApplication,
    UnknownTenant,

    /// <summary>The machine offers no managed identity of that id.</summary>
    NoManagedIdentity,

    /// <summary>Entra refuses for another reason.</summary>
    Refused,

    /// <summary>Entra, or the machine's identity service, did not answer.</summary>
    Unreachable,
}
