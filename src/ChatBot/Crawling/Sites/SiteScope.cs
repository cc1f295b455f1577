namespace ChatBot.Crawling.Sites;

/// <summary>Which addresses belong to a site.</summary>
internal sealed class SiteScope(SourceSite site)
{
    private const int MaxAddressLength = 2_000;

    private readonly string root = Root(site.Start.AbsolutePath);

    /// <summary>Whether a request may go there at all: the same host, on its port or a standard one.</summary>
    public bool IsSameHost(Uri address) =>
        address.Scheme is "http" or "https"
        && address.UserInfo.Length == 0
        && string.Equals(address.IdnHost, site.Start.IdnHost, StringComparison.OrdinalIgnoreCase)
        && (site.Start.IsDefaultPort ? address.IsDefaultPort : address.Port == site.Start.Port);

    public bool Contains(Uri address) =>
        IsSameHost(address)
        && address.AbsoluteUri.Length <= MaxAddressLength
        && (
            address.AbsolutePath.StartsWith(root, StringComparison.Ordinal)
            || address.AbsolutePath == site.Start.AbsolutePath
        )
        && !site.Exclude.Any(prefix => address.AbsolutePath.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one form of an address by which pages are told apart.</summary>
    public Uri Normalize(Uri address)
    {
        var builder = new UriBuilder(address) { Fragment = "" };
        // A site that is read over a safe connection has no pages that need an unsafe one.
        if (site.Start.Scheme == "https" && IsSameHost(address) && address.Scheme == "http")
            (builder.Scheme, builder.Port) = ("https", site.Start.Port);
        return builder.Uri;
    }

    // A page's siblings belong to its site; /docs is taken for a folder, as it nearly always is.
    private static string Root(string path)
    {
        var last = path.LastIndexOf('/') + 1;
        return last == path.Length ? path
            : path.AsSpan(last).Contains('.') ? path[..last]
            : path + "/";
    }
}
