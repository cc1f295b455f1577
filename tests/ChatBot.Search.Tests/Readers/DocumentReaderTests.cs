using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Readers;

public class DocumentReaderTests
{
    [Fact]
    public void Text_that_is_not_utf8_is_refused() =>
        Assert.Equal(ProblemKind.UnknownEncoding, Refusal("a.txt", [0x63, 0xE9, 0x20]));

    [Fact]
    public void A_file_without_text_is_refused() =>
        Assert.Equal(ProblemKind.Empty, Refusal("a.md", "---\ntitle: a\n---\n"u8.ToArray()));

    [Property]
    public void Anything_in_a_file_gives_a_document_whose_blocks_stand_in_its_text_or_a_problem(
        string text,
        bool isMarkdown
    )
    {
        var result = Readings.Read(isMarkdown ? "a.md" : "a.txt", text ?? "");

        Assert.NotEqual(result.Document is null, result.Problems.Count == 0);
        foreach (var block in result.Document?.Sections.SelectMany(section => section.Blocks) ?? [])
            Assert.InRange(block.End, block.Start + 1, result.Document!.Text.Length);
    }

    [Property]
    public void Any_bytes_give_a_document_or_a_problem(byte[] content)
    {
        var result = DocumentReader.Read(new SourceFile("a.md", content), new ReaderSettings());

        Assert.NotEqual(result.Document is null, result.Problems.Count == 0);
    }

    [Fact]
    public void Deeply_nested_markdown_is_survived()
    {
        var result = Readings.Read("a.md", string.Concat(Enumerable.Repeat("> ", 5000)) + "texte");

        Assert.NotEqual(result.Document is null, result.Problems.Count == 0);
    }

    [Fact]
    public void Front_matter_nested_without_end_is_refused()
    {
        var nested = "---\ntitle: " + new string('[', 50_000) + "\n---\nTexte.";

        Assert.Equal(ProblemKind.TooDeep, Refusal("a.md", System.Text.Encoding.UTF8.GetBytes(nested)));
        Assert.Equal(
            ProblemKind.TooDeep,
            Refusal("a.md", "---\ntitle: [[[[[[[[[[a]]]]]]]]]]\n---\nTexte."u8.ToArray())
        );
    }

    [Fact]
    public void Headings_alone_are_no_text() =>
        Assert.Equal(ProblemKind.Empty, Refusal("a.md", "# A\n\n## B\n"u8.ToArray()));

    [Fact]
    public void Very_many_equal_headings_are_read_at_once()
    {
        var document = Readings.Document("a.md", string.Concat(Enumerable.Repeat("## Titre\n\nTexte.\n\n", 20_000)));

        Assert.Equal("titre-20000", document.Sections[^1].Id);
        Assert.Distinct(document.Sections.Select(section => section.Id));
    }

    private static ProblemKind Refusal(string path, byte[] content) =>
        Assert.Single(DocumentReader.Read(new SourceFile(path, content), new ReaderSettings()).Problems).Kind;
}
