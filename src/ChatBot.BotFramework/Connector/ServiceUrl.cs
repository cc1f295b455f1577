using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Connector;

/// <summary>The address that replies are posted to. It comes from outside, so it is checked before any use.</summary>
public static class ServiceUrl
{
    /// <summary>Whether it leads to this machine: localhost or a loopback address, by http or https.</summary>
    public static bool IsLocal(string? serviceUrl) =>
        ServiceAddress.Parse(serviceUrl) is { } address && Loopback.Is(address);
}
