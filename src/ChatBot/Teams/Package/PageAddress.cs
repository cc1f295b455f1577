namespace ChatBot.Teams.Package;

/// <summary>The address of a page that people read.</summary>
internal static class PageAddress
{
    /// <summary>Of the manifest's schema.</summary>
    private const int MaxLength = 2048;

    /// <summary>The address in ASCII; null for anything but https, for a host that is none of the internet, and with a user's name.</summary>
    public static string? Of(string? text)
    {
        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.Scheme != Uri.UriSchemeHttps
            || uri.UserInfo.Length > 0
            || DomainName.Of(uri.IdnHost) is not { } host
        )
            return null;
        var address = new UriBuilder(uri) { Host = host }
            .Uri
            .AbsoluteUri;
        return address.Length <= MaxLength ? address : null;
    }
}
