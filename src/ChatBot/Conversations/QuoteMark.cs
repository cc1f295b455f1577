using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Conversations;

/// <summary>
/// Where a quote stands in its document, as the reading page's query carries it: start, length and
/// the first digits of a hash, by which the page notices that the document has changed since.
/// </summary>
internal static class QuoteMark
{
    private const int HashDigits = 8;

    public static string Of(int start, string quote) =>
        string.Create(CultureInfo.InvariantCulture, $"{start}-{quote.Length}-{Hash(quote)}");

    /// <summary>The marked range of the text; null where the mark is none or the text is another by now.</summary>
    public static (int Start, int End)? Find(string? mark, string text)
    {
        var parts = mark?.Split('-') ?? [];
        if (
            parts.Length != 3
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length == 0
            || start > text.Length - length
        )
        {
            return null;
        }
        return Hash(text.Substring(start, length)) == parts[2] ? (start, start + length) : null;
    }

    private static string Hash(string quote) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(quote)))[..HashDigits];
}
