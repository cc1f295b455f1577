using System.Diagnostics;
using System.Text.Json;
using ChatBot.Knowledge;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources.Isolation;

namespace ChatBot.Tests.Knowledge;

/// <summary>Children that are the real program.</summary>
public sealed class ReaderPoolTests
{
    private const string Word = "guide.docx";
    private const string Pdf = "rapport-weasyprint.pdf";

    private static readonly ReaderLimits Limits = new();

    [Theory]
    [InlineData(Word)]
    [InlineData(Pdf)]
    [InlineData("ar-chromium.pdf")]
    [InlineData("zh-libreoffice.pdf")]
    [InlineData("contributions.xlsx")]
    [InlineData("expose.pptx")]
    [InlineData("scanned.pdf")]
    [InlineData("encrypted.pdf")]
    public void A_file_is_read_as_in_this_process(string name)
    {
        using var readers = new ReaderPool(ReaderProgram.Command, Limits);

        var result = readers.Read(Sample(name), new ReaderSettings(Audience.Public, "ru"));

        var expected = DocumentReader.Read(Sample(name), new ReaderSettings(Audience.Public, "ru"));
        Assert.Equal(Json(expected), Json(result));
    }

    [Fact]
    public void Many_files_are_read_on_many_threads_by_as_many_children()
    {
        const int threads = 3;
        string[] names = [Word, Pdf, "encrypted.pdf"];
        var expected = names.ToDictionary(
            name => name,
            name => Json(DocumentReader.Read(Sample(name), new ReaderSettings()))
        );
        using var readers = new ReaderPool(ReaderProgram.Command, Limits);

        Parallel.For(
            0,
            24,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i =>
            {
                var name = names[i % names.Length];
                Assert.Equal(expected[name], Json(readers.Read(Sample(name), new ReaderSettings())));
            }
        );

        Assert.InRange(readers.Idle.Count, 1, threads);
    }

    [Fact]
    public void One_child_reads_many_files_and_is_gone_with_its_pool()
    {
        int child;
        using (var readers = new ReaderPool(ReaderProgram.Command, Limits))
        {
            readers.Read(Sample(Word), new ReaderSettings());
            child = Assert.Single(readers.Idle);
            readers.Read(Sample(Pdf), new ReaderSettings());

            Assert.Equal([child], readers.Idle);
        }

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(child));
    }

    [Fact]
    public void A_reader_that_takes_too_long_is_stopped_and_the_next_file_is_read()
    {
        using var hostile = new HostileReader("cat > /dev/null");
        using var readers = new ReaderPool(hostile.Command, Limits with { MaxTime = TimeSpan.FromSeconds(5) });
        var start = Stopwatch.GetTimestamp();

        var problem = Assert.Single(readers.Read(Sample(Word), new ReaderSettings()).Problems);

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 5, 30);
        Assert.Equal(new Problem(Word, null, ProblemKind.TooSlow, "5"), problem);
        Assert.Empty(readers.Idle);
        Assert.Equal(ProblemKind.Encrypted, Assert.Single(readers.Read(Sample("encrypted.pdf"), new()).Problems).Kind);
    }

    [Fact]
    public void A_file_that_cannot_be_read_in_its_time_is_refused()
    {
        using var readers = new ReaderPool(
            ReaderProgram.Command,
            Limits with
            {
                MaxTime = TimeSpan.FromMilliseconds(1),
            }
        );

        Assert.Equal(ProblemKind.TooSlow, Assert.Single(readers.Read(Sample(Word), new()).Problems).Kind);
    }

    [Theory]
    [InlineData("kill -SEGV $$", ProblemKind.TooMuchMemory)]
    [InlineData("head -c 100 > /dev/null; kill -KILL $$", ProblemKind.TooMuchMemory)]
    [InlineData("printf 'ab' && exit 0", ProblemKind.TooMuchMemory)]
    [InlineData("printf '\\377\\377\\377\\377' && cat > /dev/null", ProblemKind.Damaged)]
    [InlineData("printf '\\002\\000\\000\\000{}' && cat > /dev/null", ProblemKind.Damaged)]
    public void A_child_that_ends_or_lies_is_replaced_and_its_file_is_not_tried_again(string instead, ProblemKind kind)
    {
        using var hostile = new HostileReader(instead);
        using var readers = new ReaderPool(hostile.Command, Limits);

        var first = readers.Read(Sample(Word), new ReaderSettings());

        Assert.Equal(kind, Assert.Single(first.Problems).Kind);
        Assert.Same(first, readers.Read(Sample(Word), new ReaderSettings()));
        Assert.NotNull(readers.Read(Sample(Pdf), new ReaderSettings()).Document);
    }

    [Fact]
    public void A_child_that_was_ended_between_two_files_is_replaced()
    {
        using var readers = new ReaderPool(ReaderProgram.Command, Limits);
        readers.Read(Sample(Word), new ReaderSettings());
        using (var child = Process.GetProcessById(Assert.Single(readers.Idle)))
        {
            child.Kill();
            child.WaitForExit();
        }

        Assert.NotNull(readers.Read(Sample(Pdf), new ReaderSettings()).Document);
    }

    [Fact]
    public void A_file_that_takes_more_memory_than_a_child_has_is_refused_and_the_next_is_read()
    {
        var limits = Limits with { MaxMemory = 64 << 20, MaxTextLength = 500_000_000 };
        using var readers = new ReaderPool(ReaderProgram.Command, limits);

        var problem = Assert.Single(readers.Read(HostileWord.Of(60_000_000), new ReaderSettings()).Problems);

        Assert.Equal((ProblemKind.TooMuchMemory, "64 MB"), (problem.Kind, problem.Detail));
        Assert.NotNull(readers.Read(Sample(Word), new ReaderSettings()).Document);
    }

    [Fact]
    public async Task A_child_whose_parent_is_gone_ends_in_the_middle_of_a_document()
    {
        using var child = Process.Start(ReaderStart.Of(ReaderProgram.Command, Limits))!;
        Assert.True(ReaderProtocol.IsGreeted(child.StandardOutput.BaseStream));
        var file = HostileWord.Of(60_000_000);
        ReaderProtocol.Ask(child.StandardInput.BaseStream, file, new ReaderSettings(), Limits);

        child.StandardInput.Close();

        Assert.Null(ReaderProtocol.NextAnswer(child.StandardOutput.BaseStream, file.Path, Limits));
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, child.ExitCode);
    }

    private static SourceFile Sample(string name) =>
        new(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name)));

    private static string Json(ReadResult result) => JsonSerializer.Serialize(result, ReaderJson.Default.ReadResult);
}
