namespace ChatBot.BotFramework.Turns;

/// <summary>A reply did not reach the channel's service address.</summary>
public sealed class DeliveryException(string message, Exception? inner = null) : Exception(message, inner);
