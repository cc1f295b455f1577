namespace ChatBot.BotFramework.Authentication;

/// <summary>How the bot is registered, in the words of Azure Bot Service.</summary>
public enum AppType
{
    MultiTenant,
    SingleTenant,

    /// <summary>The user-assigned managed identity of the Azure machine that the bot runs on.</summary>
    UserAssignedMSI,
}
