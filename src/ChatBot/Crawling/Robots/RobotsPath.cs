using System.Globalization;
using System.Text;

namespace ChatBot.Crawling.Robots;

/// <summary>Paths and patterns are compared in one form: octets above ASCII encoded, unreserved characters not.</summary>
internal static class RobotsPath
{
    public static string Normalize(string text)
    {
        var result = new StringBuilder(text.Length);
        Span<byte> octets = stackalloc byte[4];
        for (var i = 0; i < text.Length; )
        {
            if (text[i] == '%' && Octet(text, i) is { } octet)
            {
                Append(result, octet);
                i += 3;
                continue;
            }
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            i += length;
            if (rune.IsAscii && rune.Value > ' ')
                result.Append((char)rune.Value);
            else
            {
                foreach (var one in octets[..rune.EncodeToUtf8(octets)])
                    Append(result, one);
            }
        }
        return result.ToString();
    }

    private static byte? Octet(string text, int place) =>
        place + 2 < text.Length
        && byte.TryParse(
            text.AsSpan(place + 1, 2),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var octet
        )
            ? octet
            : null;

    private static void Append(StringBuilder result, byte octet)
    {
        if (char.IsAsciiLetterOrDigit((char)octet) || (char)octet is '-' or '.' or '_' or '~')
            result.Append((char)octet);
        else
            result.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
    }
}
