namespace ChatBot.BotFramework.Authentication;

/// <summary>By what the bot proves who it is.</summary>
public enum CredentialKind
{
    None,

    /// <summary>Its expiry is known to Entra alone, unless the settings say it.</summary>
    Secret,
    Certificate,
    ManagedIdentity,
}
