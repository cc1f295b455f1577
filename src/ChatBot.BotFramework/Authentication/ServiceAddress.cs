namespace ChatBot.BotFramework.Authentication;

/// <summary>Compares service addresses as the connector means them: by host, port and path, whatever their letter case and last slash.</summary>
internal static class ServiceAddress
{
    /// <summary>Null for what replies could not be sent to.</summary>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && (uri.Query.Length, uri.Fragment.Length, uri.UserInfo.Length) == (0, 0, 0)
            ? uri
            : null;

    public static bool AreSame(Uri one, Uri other) => IsSameHost(one, other) && PathOf(one) == PathOf(other);

    /// <summary>Whether an address is a service address or lies below it.</summary>
    public static bool IsBelow(Uri address, Uri service) =>
        IsSameHost(address, service)
        && address.UserInfo.Length == 0
        && $"{PathOf(address)}/".StartsWith($"{PathOf(service)}/", StringComparison.Ordinal);

    private static bool IsSameHost(Uri one, Uri other) =>
        one.Scheme == other.Scheme
        && one.Port == other.Port
        && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    private static string PathOf(Uri uri) => uri.AbsolutePath.TrimEnd('/');
}
