using System.Buffers.Binary;

namespace ChatBot.Search.Sources.Isolation;

/// <summary>Byte strings on a stream, each behind its length in four bytes, the lowest first.</summary>
internal static class Frames
{
    /// <summary>Flushes nothing.</summary>
    public static void Write(Stream stream, ReadOnlySpan<byte> content)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        stream.Write(length);
        stream.Write(content);
    }

    /// <summary>Null where the stream ends first.</summary>
    /// <exception cref="InvalidDataException">The frame is longer than it may be.</exception>
    public static byte[]? Read(Stream stream, long maxLength)
    {
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false) < prefix.Length)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length < 0 || length > maxLength)
            throw new InvalidDataException($"A frame of {length} bytes, where {maxLength} are allowed.");
        var content = new byte[length];
        return stream.ReadAtLeast(content, length, throwOnEndOfStream: false) == length ? content : null;
    }
}
