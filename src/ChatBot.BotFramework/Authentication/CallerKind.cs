namespace ChatBot.BotFramework.Authentication;

/// <summary>Who calls.</summary>
public enum CallerKind
{
    /// <summary>The Bot Connector, on behalf of a channel.</summary>
    Connector,

    /// <summary>An application with an Entra token of its own: the Emulator, another bot.</summary>
    EntraAgent,
}
