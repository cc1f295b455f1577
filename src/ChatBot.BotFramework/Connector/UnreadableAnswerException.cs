namespace ChatBot.BotFramework.Connector;

/// <summary>The call arrived; what came back is no use.</summary>
internal sealed class UnreadableAnswerException(Exception inner)
    : Exception("The answer of the service address cannot be read.", inner);
