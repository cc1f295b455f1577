namespace ChatBot.BotFramework.Authentication;

/// <summary>The cloud that the bot is registered in.</summary>
public enum BotCloud
{
    Public,
    USGovernment,

    /// <summary>Azure operated by 21Vianet.</summary>
    China,
}
