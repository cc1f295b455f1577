namespace ChatBot.Crawling.Fetching;

/// <summary>Reads a stream that may never end.</summary>
internal static class BoundedBody
{
    private const int BufferSize = 81_920;

    /// <summary>No bytes where it holds more than may be taken; of a packed stream no more than that is ever unpacked.</summary>
    public static async Task<(byte[]? Bytes, bool IsCut)> ReadAsync(
        Stream stream,
        BodyLimit limit,
        CancellationToken cancellationToken
    )
    {
        using var body = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (await stream.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            var room = limit.Size - (int)body.Length;
            if (read > room && !limit.Cuts)
                return (null, false);
            await body.WriteAsync(buffer.AsMemory(0, Math.Min(read, room)), cancellationToken);
            if (read > room)
                return (body.ToArray(), true);
        }
        return (body.ToArray(), false);
    }
}
