using System.Text;

namespace ChatBot.Search.Readers.Office;

/// <summary>The container of old Office formats, and of new ones that a password protects (MS-CFB).</summary>
internal static class CompoundFile
{
    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith(Signature);

    /// <summary>Whether it holds an Office package under a password; its directory names the stream.</summary>
    public static bool IsEncryptedPackage(ReadOnlySpan<byte> content) =>
        Is(content) && content.IndexOf(EncryptedPackage) >= 0;
}
