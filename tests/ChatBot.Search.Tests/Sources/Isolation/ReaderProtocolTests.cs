using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources.Isolation;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Sources.Isolation;

public class ReaderProtocolTests
{
    private const string Path = "fr/a.pdf";

    [Property]
    public void A_request_arrives_as_it_was_sent(NonNull<string> path, byte[] content, bool isPublic)
    {
        var file = new SourceFile(WithoutHalves(path.Get), content);
        var settings = new ReaderSettings(isPublic ? Audience.Public : Audience.Internal, "ru");
        var limits = new ReaderLimits { MaxTime = TimeSpan.FromMilliseconds(content.Length) };
        using var stream = new MemoryStream();

        ReaderProtocol.Ask(stream, file, settings, limits);
        stream.Position = 0;
        var (request, received) = ReaderProtocol.NextRequest(stream)!.Value;

        Assert.Equal(new ReadRequest(file.Path, settings, limits), request);
        Assert.Equal(file.Path, received.Path);
        Assert.Equal(content, received.Content.ToArray());
        Assert.Null(ReaderProtocol.NextRequest(stream));
    }

    [Property]
    public void A_document_of_any_strings_arrives_as_it_was_read(
        NonNull<string> text,
        NonNull<string> title,
        NonNull<string> heading,
        DateTime date
    )
    {
        var result = new ReadResult(
            Answers.Document("x" + WithoutHalves(text.Get)) with
            {
                Title = WithoutHalves(title.Get),
                Date = DateOnly.FromDateTime(date),
                Questions = [WithoutHalves(heading.Get)],
            },
            [new Problem(Path, 3, ProblemKind.ScannedPages, "2")]
        );

        var received = Sent(result);

        Assert.Equal(Json(result), Json(received!));
    }

    [Property]
    public void Whatever_comes_as_a_request_is_one_or_none_or_refused(byte[] bytes, bool isFramed) =>
        NothingButRefused(bytes, isFramed, stream => ReaderProtocol.NextRequest(stream) is not null);

    [Property]
    public void Whatever_comes_as_an_answer_is_one_or_none_or_refused(byte[] bytes, bool isFramed) =>
        NothingButRefused(
            bytes,
            isFramed,
            stream => ReaderProtocol.NextAnswer(stream, Path, new ReaderLimits()) is not null
        );

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"problems":null}""")]
    [InlineData("""{"problems":[null]}""")]
    [InlineData("""{"problems":[]}""")]
    [InlineData("""{"problems":[{"path":"fr/a.pdf","kind":"Unheard","detail":""}]}""")]
    [InlineData("""{"problems":[{"path":"fr/a.pdf","kind":"Damaged","detail":null}]}""")]
    [InlineData("""{"document":{"path":"fr/a.pdf"},"problems":[]}""")]
    public void What_lacks_a_value_is_no_answer(string json)
    {
        using var stream = Framed(Encoding.UTF8.GetBytes(json));

        Assert.Throws<InvalidDataException>(() => ReaderProtocol.NextAnswer(stream, Path, new ReaderLimits()));
    }

    [Fact]
    public void A_length_beyond_the_limits_is_refused_before_it_is_read()
    {
        using var negative = new MemoryStream([255, 255, 255, 255]);
        using var large = new MemoryStream([0, 0, 0, 127]);

        Assert.Throws<InvalidDataException>(() => Frames.Read(negative, 10));
        Assert.Throws<InvalidDataException>(() =>
            ReaderProtocol.NextAnswer(large, Path, new ReaderLimits { MaxTextLength = 1000 })
        );
    }

    [Fact]
    public void An_answer_longer_than_the_parent_takes_says_that_there_is_too_much_text()
    {
        var limits = new ReaderLimits { MaxTextLength = 1_000_000 };
        var title = new string('é', 10_000_000);

        var received = Sent(new ReadResult(Answers.Document("x") with { Title = title }, []), limits);

        Assert.Equal(new Problem(Path, null, ProblemKind.TooMuchText, "1000000"), Assert.Single(received!.Problems));
    }

    private static ReadResult? Sent(ReadResult result, ReaderLimits? limits = null)
    {
        limits ??= new ReaderLimits();
        using var stream = new MemoryStream();
        ReaderProtocol.Answer(stream, new ReadRequest(Path, new ReaderSettings(), limits), result);
        stream.Position = 0;
        return ReaderProtocol.NextAnswer(stream, Path, limits);
    }

    private static void NothingButRefused(byte[] bytes, bool isFramed, Func<Stream, bool> receives)
    {
        using var stream = isFramed ? Framed(bytes) : new MemoryStream(bytes);
        var refusal = Record.Exception(() => Assert.False(receives(stream)));

        Assert.True(refusal is null or InvalidDataException, refusal?.ToString());
    }

    private static MemoryStream Framed(byte[] bytes)
    {
        var stream = new MemoryStream();
        Frames.Write(stream, bytes);
        stream.Position = 0;
        return stream;
    }

    // Half a surrogate pair is no character and becomes U+FFFD on its way, as in the index.
    private static string WithoutHalves(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Json(ReadResult result) =>
        System.Text.Json.JsonSerializer.Serialize(result, ReaderJson.Default.ReadResult);
}
