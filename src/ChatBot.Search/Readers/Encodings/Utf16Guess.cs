using System.Globalization;
using System.Text;

namespace ChatBot.Search.Readers.Encodings;

/// <summary>Text in UTF-16 without a mark, told by what its characters would be in either order of bytes.</summary>
internal static class Utf16Guess
{
    private const int SampleLength = 20_000;

    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
            return null;
        var little = Text(bytes, bigEndian: false);
        var big = Text(bytes, bigEndian: true);
        if (little is null || big is null)
            return little ?? big;
        var (inLittle, inBig) = (Spaces(little), Spaces(big));
        return inLittle == inBig ? null
            : inLittle > inBig ? little
            : big;
    }

    private static string? Text(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        TextDecoder.Strict(new UnicodeEncoding(bigEndian, false, throwOnInvalidBytes: true), bytes) is { } text
        && IsPlausible(text.AsSpan(0, Math.Min(text.Length, SampleLength)))
            ? text
            : null;

    private static bool IsPlausible(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c < ' ' && !char.IsWhiteSpace(c))
                return false;
            if (char.GetUnicodeCategory(c) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                return false;
        }
        return true;
    }

    private static int Spaces(string text) => text.Count(c => c is ' ' or '\n');
}
