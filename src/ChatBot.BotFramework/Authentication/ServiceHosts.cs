namespace ChatBot.BotFramework.Authentication;

/// <summary>
/// Where the bot sends to. With credentials: by https, to the hosts of its cloud and those in the settings.
/// Without: to this machine alone.
/// </summary>
public sealed class ServiceHosts
{
    private readonly bool hasCredentials;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> domains = [];

    public ServiceHosts(BotFrameworkOptions options)
    {
        hasCredentials = options.HasCredentials;
        foreach (var host in CloudAddresses.Of(options).ServiceHosts)
        {
            if (host.StartsWith("*.", StringComparison.Ordinal))
                domains.Add(host[1..]);
            else
                names.Add(host);
        }
    }

    public bool Allows(Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0)
            return false;
        if (!hasCredentials)
            return address.Scheme is "http" or "https" && Loopback.Is(address);
        return address.Scheme == Uri.UriSchemeHttps
            && (
                names.Contains(address.IdnHost)
                || domains.Exists(domain => address.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
            );
    }
}
