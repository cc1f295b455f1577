using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources.Isolation;

/// <summary>
/// The conversation with a child: it says a greeting once it runs; then come requests (a header and a content),
/// each of which gets one answer. Neither side believes a length that the limits do not allow.
/// </summary>
internal static class ReaderProtocol
{
    private const int MaxHeader = 64 * 1024;
    private const int AnswerBase = 1024 * 1024;
    private const int AnswerBytesPerUnit = 16;

    /// <summary>Changes with the protocol.</summary>
    private static ReadOnlySpan<byte> Greeting => "chatbot-reader-1"u8;

    public static void Greet(Stream output)
    {
        Frames.Write(output, Greeting);
        output.Flush();
    }

    public static bool IsGreeted(Stream input) => Frames.Read(input, Greeting.Length).AsSpan().SequenceEqual(Greeting);

    public static void Ask(Stream output, SourceFile file, ReaderSettings settings, ReaderLimits limits)
    {
        var request = new ReadRequest(file.Path, settings, limits);
        Frames.Write(output, JsonSerializer.SerializeToUtf8Bytes(request, ReaderJson.Compact.ReadRequest));
        Frames.Write(output, file.Content.Span);
        output.Flush();
    }

    /// <summary>Null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">It is no request.</exception>
    public static (ReadRequest Request, SourceFile File)? NextRequest(Stream input)
    {
        if (Frames.Read(input, MaxHeader) is not { } header)
            return null;
        var request = Parse(header, ReaderJson.Default.ReadRequest);
        return Frames.Read(input, request.Limits.MaxFileSize) is { } content
            ? (request, new SourceFile(request.Path, content))
            : null;
    }

    public static void Answer(Stream output, ReadRequest request, ReadResult result)
    {
        var answer = JsonSerializer.SerializeToUtf8Bytes(result, ReaderJson.Compact.ReadResult);
        if (answer.Length > MaxAnswer(request.Limits))
            answer = JsonSerializer.SerializeToUtf8Bytes(TooMuchText(request), ReaderJson.Compact.ReadResult);
        Frames.Write(output, answer);
        output.Flush();
    }

    /// <summary>Null at the end of the stream. It holds what <see cref="AnswerCheck"/> asks for.</summary>
    /// <exception cref="InvalidDataException">It is no answer to what was asked.</exception>
    public static ReadResult? NextAnswer(Stream input, string path, ReaderLimits limits)
    {
        if (Frames.Read(input, MaxAnswer(limits)) is not { } answer)
            return null;
        var result = Parse(answer, ReaderJson.Default.ReadResult);
        return AnswerCheck.Passes(result, path, limits)
            ? result
            : throw new InvalidDataException("An answer that does not fit what was asked.");
    }

    // A unit of text takes at most three bytes, or six where it is escaped, and its block about sixty.
    private static long MaxAnswer(ReaderLimits limits) =>
        Math.Min(Array.MaxLength, AnswerBase + ((long)limits.MaxTextLength * AnswerBytesPerUnit));

    private static ReadResult TooMuchText(ReadRequest request) =>
        ReadResult.Failed(new Problem(request.Path, null, ProblemKind.TooMuchText, $"{request.Limits.MaxTextLength}"));

    private static T Parse<T>(byte[] json, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new InvalidDataException("Null for a record.");
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            throw new InvalidDataException("What came is not the JSON that was expected.", e);
        }
    }
}
