using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>Messages to send.</summary>
public static class MessageFactory
{
    public static Activity Text(string text, string? ssml = null, string? inputHint = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = text,
            InputHint = inputHint,
        };
}
