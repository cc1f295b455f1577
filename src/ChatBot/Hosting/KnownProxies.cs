using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ChatBot.Hosting;

/// <summary>A client's address and scheme are taken from forwarding headers of the named proxies only.</summary>
internal static class KnownProxies
{
    public const string Key = "ForwardedHeaders:KnownProxies";

    public static void UseKnownProxies(this WebApplication app)
    {
        string[] proxies = app.Configuration.GetSection(Key).Get<string[]>() ?? [];
        if (proxies.Length == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in proxies)
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        app.UseForwardedHeaders(options);
    }
}
