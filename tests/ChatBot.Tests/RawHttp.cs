using System.Net.Sockets;
using System.Text;

namespace ChatBot.Tests;

/// <summary>Requests that no proper client would send; each letter goes out as one byte.</summary>
internal static class RawHttp
{
    /// <summary>Sends a GET for a target as it stands, and returns all that is answered.</summary>
    public static async Task<string> GetAsync(Uri bot, string target)
    {
        var cancelled = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(bot.Host, bot.Port, cancelled);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: {bot.Authority}\r\nConnection: close\r\n\r\n"),
            cancelled
        );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancelled);
    }
}
