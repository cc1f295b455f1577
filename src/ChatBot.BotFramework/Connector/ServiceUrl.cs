using System.Net;

namespace ChatBot.BotFramework.Connector;

/// <summary>The address that replies are posted to. It comes from outside, so it is checked before any use.</summary>
public static class ServiceUrl
{
    /// <summary>Whether it leads to this machine: localhost or a loopback address, by http or https.</summary>
    public static bool IsLocal(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && (uri.Query.Length, uri.Fragment.Length, uri.UserInfo.Length) == (0, 0, 0)
        && (
            uri.IdnHost == "localhost"
            || (IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address))
        );
}
