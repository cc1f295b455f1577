namespace ChatBot.Crawling.Fetching;

/// <summary>Reads a stream that may never end.</summary>
internal static class BoundedBody
{
    private const int BufferSize = 81_920;

    /// <summary>Null where it holds more; of a packed stream no more than that is ever unpacked.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int maxSize, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[BufferSize];
        while (await stream.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            if (read > maxSize - body.Length)
                return null;
            await body.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
        return body.ToArray();
    }
}
