using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;
using ChatBot.Search.Sources.Isolation;

namespace ChatBot.Search.Tests.Sources.Isolation;

public sealed class ReaderStartTests
{
    private static readonly ReaderCommand Missing = new("/no/such/program", []);

    [Fact]
    public void A_child_gets_its_limit_of_memory_and_none_of_the_parents_variables()
    {
        Environment.SetEnvironmentVariable("CHATBOT_TEST_SECRET", "secret");

        var environment = ReaderStart.Of(Missing, new ReaderLimits { MaxMemory = 64 << 20 }).Environment;

        Assert.Equal("4000000", environment["DOTNET_GCHeapHardLimit"]);
        Assert.DoesNotContain("CHATBOT_TEST_SECRET", environment.Keys);
        Assert.Equal(Environment.GetEnvironmentVariable("PATH"), environment["PATH"]);
    }

    [Fact]
    public void Plain_files_are_read_without_a_child_and_rich_ones_only_in_one()
    {
        using var readers = new ReaderPool(Missing, new ReaderLimits());
        var folder = new KnowledgeFolder(".", null, readers);

        Assert.NotNull(folder.Read(new SourceFile("a.md", "Un texte."u8.ToArray()), new ReaderSettings()).Document);
        Assert.Throws<IOException>(() =>
            folder.Read(new SourceFile("a.pdf", "Un texte."u8.ToArray()), new ReaderSettings())
        );
    }

    [Fact]
    public void A_program_that_is_no_reader_stops_the_build_instead_of_losing_documents()
    {
        using var readers = new ReaderPool(new ReaderCommand("dotnet", ["--version"]), new ReaderLimits());

        Assert.Throws<IOException>(() => readers.Read(new SourceFile("a.pdf", default), new ReaderSettings()));
    }

    [Fact]
    public void All_formats_but_plain_text_are_isolated() =>
        Assert.Equal(
            [".markdown", ".md", ".txt"],
            DocumentReader
                .Extensions.Where(extension => !DocumentReader.IsIsolated("a" + extension))
                .Where(extension => extension is not (".csv" or ".tsv" or ".json" or ".jsonl"))
        );
}
