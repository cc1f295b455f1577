using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ChatBot.Load;

/// <summary>
/// One connection that posts and waits for the answer, with as little work as HTTP/1.1 allows, so that
/// the bot is measured and not its client.
/// </summary>
internal sealed class WireConnection(Uri address) : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
    {
        NoDelay = true,
    };
    private byte[] received = new byte[64 * 1024];
    private byte[] sent = new byte[16 * 1024];
    private byte[] body = new byte[64 * 1024];

    public Task OpenAsync(CancellationToken cancellationToken) =>
        socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port), cancellationToken).AsTask();

    /// <returns>Status and body; the body is valid until the next call.</returns>
    public async Task<(int Status, ReadOnlyMemory<byte> Body)> PostAsync(
        string path,
        ReadOnlyMemory<byte> json,
        CancellationToken cancellationToken
    )
    {
        var head = Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n"
        );
        Grow(ref sent, head.Length + json.Length);
        head.CopyTo(sent, 0);
        json.CopyTo(sent.AsMemory(head.Length));
        await socket.SendAsync(sent.AsMemory(0, head.Length + json.Length), cancellationToken);

        var length = 0;
        while (true)
        {
            Grow(ref received, length + 4096);
            var read = await socket.ReceiveAsync(received.AsMemory(length), cancellationToken);
            if (read == 0)
                throw new IOException("The bot closed the connection.");
            length += read;
            if (Whole(received.AsSpan(0, length)) is { } answer)
                return (answer.Status, body.AsMemory(0, answer.Length));
        }
    }

    public void Dispose() => socket.Dispose();

    // Null as long as more is to come.
    private (int Status, int Length)? Whole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return null;
        var head = answer[..(end + 2)];
        var rest = answer[(end + 4)..];
        if (!Utf8Parser.TryParse(head["HTTP/1.1 ".Length..], out int status, out _))
            throw new IOException("The bot's answer has no status.");
        Grow(ref body, rest.Length);
        var declared = head.IndexOf("Content-Length: "u8);
        if (declared >= 0)
        {
            _ = Utf8Parser.TryParse(head[(declared + "Content-Length: ".Length)..], out int length, out _);
            rest[..Math.Min(length, rest.Length)].CopyTo(body);
            return rest.Length >= length ? (status, length) : null;
        }
        if (head.IndexOf("Transfer-Encoding: chunked"u8) < 0)
            return (status, 0);
        return Chunks(rest) is { } total ? (status, total) : null;
    }

    private int? Chunks(ReadOnlySpan<byte> rest)
    {
        var total = 0;
        while (Utf8Parser.TryParse(rest, out int size, out var digits, 'x') && rest.Length >= digits + 2 + size + 2)
        {
            if (size == 0)
                return total;
            rest.Slice(digits + 2, size).CopyTo(body.AsSpan(total));
            total += size;
            rest = rest[(digits + 2 + size + 2)..];
        }
        return null;
    }

    private static void Grow(ref byte[] buffer, int size)
    {
        if (buffer.Length < size)
            Array.Resize(ref buffer, Math.Max(size, 2 * buffer.Length));
    }
}
