namespace ChatBot.BotFramework.Authentication;

/// <summary>A request was stopped before anything was sent: its address is not proven, or not allowed.</summary>
public sealed class ServiceUrlRefusedException(string message) : HttpRequestException(message);
