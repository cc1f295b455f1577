using System.Net;
using System.Net.Sockets;

namespace ChatBot.Outbound;

/// <summary>
/// Tells public addresses from others, by the special-purpose registries of IANA
/// (https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-).
/// </summary>
internal static class AddressCheck
{
    private static readonly IPNetwork[] Private =
    [
        .. Networks("10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"),
        .. Networks("::1/128", "fc00::/7", "fec0::/10"),
    ];

    private static readonly IPNetwork[] Never =
    [
        .. Networks("0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24"),
        .. Networks("198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"),
        .. Networks("2001::/23", "2001:db8::/32", "3fff::/20"),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    public static AddressKind KindOf(IPAddress address)
    {
        if (Inner(address) is { } inner)
            return KindOf(inner);
        if (Private.Any(network => network.Contains(address)))
            return AddressKind.Private;
        var isKnown = address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address);
        return isKnown && !Never.Any(network => network.Contains(address)) ? AddressKind.Public : AddressKind.Never;
    }

    // What is wrapped into an address of version 6 is where the connection ends.
    private static IPAddress? Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return null;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var octets = address.GetAddressBytes();
        return Nat64.Contains(address) ? new IPAddress(octets.AsSpan(12, 4))
            : SixToFour.Contains(address) ? new IPAddress(octets.AsSpan(2, 4))
            : null;
    }

    private static IEnumerable<IPNetwork> Networks(params string[] networks) =>
        networks.Select(network => IPNetwork.Parse(network));
}
