using System.Text;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>The text of a file that is nothing else, with line feeds between its lines.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Null where it is no text in an encoding that is known, which has then been reported.</summary>
    public static string? Decode(SourceFile file, ReadProblems problems)
    {
        try
        {
            return StrictUtf8.GetString(file.Content.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            problems.Add(ProblemKind.UnknownEncoding);
            return null;
        }
    }
}
