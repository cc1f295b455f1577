namespace ChatBot.BotFramework.Schema;

/// <summary>How replies travel: posted to the service address, or in the answer to the request.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string ExpectReplies = "expectReplies";
}
