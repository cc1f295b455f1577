namespace ChatBot.Teams.Package;

/// <summary>The name of a host that Teams can reach by https.</summary>
internal static class DomainName
{
    /// <summary>The name in lower-case ASCII; null for anything with a scheme, port or path, an address, or a name without a dot.</summary>
    public static string? Of(string text)
    {
        if (
            Uri.CheckHostName(text) != UriHostNameType.Dns
            || !Uri.TryCreate($"https://{text}/", UriKind.Absolute, out var uri)
        )
            return null;
        var name = uri.IdnHost.ToLowerInvariant();
        return name.Trim('.').Contains('.', StringComparison.Ordinal) ? name.TrimEnd('.') : null;
    }
}
