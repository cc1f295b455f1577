using System.Net;

namespace ChatBot.Access;

/// <summary>
/// Whether a request comes from a person or program on this machine: what is served without
/// credentials is served to them only. Every clause closes a way in: a proxy that hides the caller, a
/// name that was made to resolve to this machine, a foreign page in the person's own browser.
/// </summary>
internal static class LocalAccess
{
    private static readonly string[] ForwardingHeaders =
    [
        "Forwarded",
        "Via",
        "X-Real-IP",
        "True-Client-IP",
        "CF-Connecting-IP",
    ];
    private static readonly string[] ForwardingPrefixes = ["X-Forwarded-", "X-Original-"];

    /// <summary>Null for local access, else what is wrong, for a developer.</summary>
    public static string? Refusal(HttpContext context)
    {
        var request = context.Request;
        if (context.Connection.RemoteIpAddress is not { } peer || !IPAddress.IsLoopback(peer))
            return "the request comes from another machine";
        if (request.Headers.Keys.Any(IsForwarding))
            return "the request came through a proxy";
        if (!IsLocalHost(request.Host.Host))
            return "the Host header names neither localhost nor a loopback address";
        if (IsForeign(request))
            return "the Origin header names another site";
        return null;
    }

    private static bool IsForwarding(string header) =>
        ForwardingHeaders.Contains(header, StringComparer.OrdinalIgnoreCase)
        || ForwardingPrefixes.Any(prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static bool IsLocalHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        return origin.Count > 0
            && (
                origin.Count > 1
                || !string.Equals(origin[0], $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            );
    }
}
