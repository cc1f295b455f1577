using System.Text;

namespace ChatBot.Search.Readers.Encodings;

/// <summary>The mark that a file in Unicode may begin with.</summary>
internal static class ByteOrderMark
{
    public static Encoding? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(true, throwOnInvalidBytes: true),
            [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(bigEndian: false, true, throwOnInvalidCharacters: true),
            [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, true, throwOnInvalidCharacters: true),
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, true, throwOnInvalidBytes: true),
            _ => null,
        };
}
