using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources.Isolation;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Sources.Isolation;

public class ReaderWorkerTests
{
    [Fact]
    public void It_greets_and_answers_each_request_in_turn()
    {
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        ReaderProtocol.Ask(input, new SourceFile("a.md", "Un texte."u8.ToArray()), new(), new());
        ReaderProtocol.Ask(input, new SourceFile("b.pdf", "no PDF"u8.ToArray()), new(), new());
        input.Position = 0;

        ReaderWorker.Run(input, output);

        output.Position = 0;
        Assert.True(ReaderProtocol.IsGreeted(output));
        Assert.Equal("Un texte.", ReaderProtocol.NextAnswer(output, "a.md", new())!.Document!.Text);
        Assert.Equal(ProblemKind.Damaged, ReaderProtocol.NextAnswer(output, "b.pdf", new())!.Problems.Single().Kind);
        Assert.Null(ReaderProtocol.NextAnswer(output, "", new()));
    }

    [Fact]
    public void It_notices_that_its_parent_is_gone()
    {
        using var output = new MemoryStream();
        var isAbandoned = false;

        ReaderWorker.Run(Stream.Null, output, () => isAbandoned = true);

        Assert.True(isAbandoned);
    }

    [Property]
    public void Whatever_comes_in_ends_it_without_a_word(byte[] bytes)
    {
        using var input = new MemoryStream(bytes);
        using var output = new MemoryStream();

        ReaderWorker.Run(input, output);

        output.Position = 0;
        Assert.True(ReaderProtocol.IsGreeted(output));
        Assert.Equal(output.Length, output.Position);
    }

    [Fact]
    public void A_limit_that_is_met_in_the_child_is_told()
    {
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        var limits = new ReaderLimits { MaxTextLength = 3 };
        ReaderProtocol.Ask(input, new SourceFile("a.md", "Un texte."u8.ToArray()), new ReaderSettings(), limits);
        input.Position = 0;

        ReaderWorker.Run(input, output);

        output.Position = 0;
        Assert.True(ReaderProtocol.IsGreeted(output));
        Assert.Equal(
            ProblemKind.TooMuchText,
            ReaderProtocol.NextAnswer(output, "a.md", limits)!.Problems.Single().Kind
        );
    }
}
