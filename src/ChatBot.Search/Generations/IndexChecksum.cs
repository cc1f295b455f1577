using System.Buffers.Binary;
using System.IO.Hashing;

namespace ChatBot.Search.Generations;

/// <summary>
/// Checks an index file against the CRC-32 that Lucene writes at its end (CodecUtil's footer: magic number,
/// algorithm, checksum). Lucene's own check reads a byte at a time and takes ten times as long.
/// </summary>
internal static class IndexChecksum
{
    private const int FooterLength = 16;
    private const int ChecksumLength = 8;
    private const uint FooterMagic = ~0x3FD76C17u;
    private const int BufferSize = 1 << 20;

    // Rewritten in place and held open: not part of what is read.
    private static readonly string[] WithoutChecksum = ["segments.gen", "write.lock"];

    /// <exception cref="InvalidDataException">It is cut short or changed.</exception>
    public static void Check(string file)
    {
        if (WithoutChecksum.Contains(Path.GetFileName(file)))
            return;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        if (stream.Length < FooterLength)
            throw new InvalidDataException($"{file} is cut short.");
        var crc = new Crc32();
        var buffer = new byte[Math.Min(BufferSize, stream.Length)];
        for (var left = stream.Length - ChecksumLength; left > 0; )
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0)
                throw new InvalidDataException($"{file} is cut short.");
            crc.Append(buffer.AsSpan(0, read));
            left -= read;
        }
        var footer = new byte[FooterLength];
        stream.Seek(-FooterLength, SeekOrigin.End);
        stream.ReadExactly(footer);
        if (
            BinaryPrimitives.ReadUInt32BigEndian(footer) != FooterMagic
            || BinaryPrimitives.ReadUInt64BigEndian(footer.AsSpan(ChecksumLength)) != crc.GetCurrentHashAsUInt32()
        )
            throw new InvalidDataException($"{file} is damaged.");
    }
}
