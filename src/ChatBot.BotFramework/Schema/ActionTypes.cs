namespace ChatBot.BotFramework.Schema;

/// <summary>What a <see cref="CardAction"/> does when pressed.</summary>
public static class ActionTypes
{
    /// <summary>Sends its value as a message of the person's, for all to see.</summary>
    public const string ImBack = "imBack";
}
