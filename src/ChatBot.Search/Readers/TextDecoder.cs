using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers.Encodings;

namespace ChatBot.Search.Readers;

/// <summary>
/// The text of a file that is nothing else, with line feeds between its lines. What it says of its
/// encoding counts before what its bytes look like; rather than give garbled words, it is refused.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Null where it is no text in an encoding that is known, which has then been reported.</summary>
    /// <param name="declared">The encoding that the file names in its own way, as the WHATWG or IANA name it.</param>
    public static string? Decode(SourceFile file, ReadProblems problems, string? declared = null)
    {
        if (Text(file.Content.Span, declared) is { } text && !IsBinary(text))
            return text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        problems.Add(ProblemKind.UnknownEncoding);
        return null;
    }

    /// <summary>Null where a byte is none of the encoding's.</summary>
    public static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Text(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ByteOrderMark.Of(bytes) is { } marked)
            return Strict(marked, bytes);
        if (bytes.Contains((byte)0))
            return Utf16Guess.Decode(bytes);
        if (
            declared is not null
            && EncodingNames.Find(declared) is { } named
            && Strict(named, bytes) is { } text
            && !EncodingGuess.HasStrayControls(text)
        )
            return text;
        return Strict(StrictUtf8, bytes) ?? EncodingGuess.Decode(bytes);
    }

    // Bytes of pictures and archives hold these everywhere, text a page feed here and there.
    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                controls++;
        }
        return controls > 2 + (text.Length / 200);
    }
}
