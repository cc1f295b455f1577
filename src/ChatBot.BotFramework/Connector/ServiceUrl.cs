using System.Net;

namespace ChatBot.BotFramework.Connector;

/// <summary>The address that replies are posted to. It comes from outside, so it is checked before any use.</summary>
public static class ServiceUrl
{
    /// <summary>
    /// Whether it leads to this machine. <see cref="Uri.IsLoopback"/> is not asked: it also holds the
    /// host name "loopback" for local, which may resolve to anything.
    /// </summary>
    public static bool IsLocal(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && (
            uri.IdnHost == "localhost"
            || (IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address))
        );
}
