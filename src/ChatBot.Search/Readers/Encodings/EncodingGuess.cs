using System.Buffers;
using System.Text;
using ChatBot.Search.Languages;
using UtfUnknown;

namespace ChatBot.Search.Readers.Encodings;

/// <summary>
/// Text whose encoding nothing names, told by statistics of its bytes (UTF.Unknown). Of Western European text
/// these know too little, so that text which reads as French, English or Spanish is taken for it.
/// </summary>
internal static class EncodingGuess
{
    /// <summary>In bytes, from where the text first leaves ASCII.</summary>
    private const int SampleLength = 64 * 1024;

    // Measured on texts of twenty letters and more in twelve languages: .67 and above are right. Among the
    // Latin encodings, which differ in a few letters, it takes more.
    private const double MinConfidence = 0.65;
    private const double MinLatinConfidence = 0.8;

    private static readonly SearchValues<char> WesternCharacters = SearchValues.Create(
        "àâäáçéèêëîïíìôöóòùûüúÿæœñÀÂÄÁÇÉÈÊËÎÏÍÌÔÖÓÒÙÛÜÚŸÆŒÑ¿¡«»‹›“”„‘’‚–—…•·°€£©®™§ªº½¼¾²³×†±µ´\u00A0\u00AD"
    );

    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var first = Math.Max(0, bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F));
        var sample = bytes[Math.Max(0, first - 1000)..];
        var detected = CharsetDetector
            .DetectFromBytes(sample[..Math.Min(sample.Length, SampleLength)].ToArray())
            .Detected;
        if (detected?.EncodingName is not { } name || EncodingNames.Find(name) is not { } encoding)
            return Western(bytes);
        var isLatin = IsLatin(encoding);
        if (isLatin && Western(bytes) is { } western)
            return western;
        return
            detected.Confidence >= (isLatin ? MinLatinConfidence : MinConfidence)
            && TextDecoder.Strict(encoding, bytes) is { } text
            && !HasStrayControls(text)
            ? text
            : null;
    }

    /// <summary>Control characters that no program writes: the text was in another encoding.</summary>
    public static bool HasStrayControls(string text) => text.AsSpan().ContainsAnyInRange('\u0080', '\u009F');

    private static string? Western(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.Strict(EncodingNames.Find("windows-1252")!, bytes) is not { } text)
            return null;
        var letters = 0;
        foreach (var c in text)
        {
            if (c > '\u007F' && !WesternCharacters.Contains(c))
                return null;
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        }
        return letters > text.Length / 2 && LanguageGuess.Of(text) is "fr" or "en" or "es" ? text : null;
    }

    private static bool IsLatin(Encoding encoding) =>
        encoding.CodePage
            is 1250
                or 1252
                or 1254
                or 1257
                or 1258
                or (>= 28591 and <= 28594)
                or (>= 28599 and <= 28606)
                or 10000
                or 10029;
}
