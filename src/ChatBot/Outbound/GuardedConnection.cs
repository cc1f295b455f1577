using System.Net;
using System.Net.Sockets;

namespace ChatBot.Outbound;

/// <summary>
/// Connects to the very address that was checked, so that a name cannot lead elsewhere between the
/// check and the connection.
/// </summary>
/// <param name="allowsPrivate">Whether machines of this network, and this one, may be connected to.</param>
internal sealed class GuardedConnection(bool allowsPrivate, ResolveName resolve)
{
    public async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken
    )
    {
        var endpoint = context.DnsEndPoint;
        var addresses = await AddressesAsync(endpoint.Host.Trim('[', ']'), cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, endpoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellationToken)
    {
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken);
        if (found.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        IPAddress[] permitted = [.. found.Where(IsPermitted)];
        return permitted.Length > 0 ? permitted : throw new RefusedAddressException(found[0].ToString());
    }

    private bool IsPermitted(IPAddress address) =>
        AddressCheck.KindOf(address) switch
        {
            AddressKind.Public => true,
            AddressKind.Private => allowsPrivate,
            _ => false,
        };
}
