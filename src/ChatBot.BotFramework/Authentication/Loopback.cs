using System.Net;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Whether an address is one of this machine, by its name alone.</summary>
internal static class Loopback
{
    public static bool Is(Uri address) =>
        address.IdnHost == "localhost" || (IPAddress.TryParse(address.IdnHost, out var ip) && IPAddress.IsLoopback(ip));
}
