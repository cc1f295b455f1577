using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Readers;

/// <summary>The files beside the tests.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Samples");

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder)
            .Select(file => Path.GetFileName(file))
            .Where(name => !name.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static byte[] Content(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static ReadResult Read(string name) => Read(name, Content(name));

    public static ReadResult Read(string name, byte[] content, ReaderLimits? limits = null) =>
        DocumentReader.Read(new SourceFile(name, content), new ReaderSettings(), limits);

    public static Document Document(string name) => Read(name).Document!;

    public static ProblemKind Refusal(string name, byte[] content, ReaderLimits? limits = null) =>
        Assert.Single(Read(name, content, limits).Problems).Kind;

    public static IReadOnlyList<string> Texts(this Document document, BlockKind kind) =>
        [
            .. document
                .Sections.SelectMany(section => section.Blocks)
                .Where(block => block.Kind == kind)
                .Select(document.TextOf),
        ];

    /// <summary>Blocks and pages must stand in the text, one behind the other.</summary>
    public static void AssertOrdered(this Document document)
    {
        var end = 0;
        foreach (var block in document.Sections.SelectMany(section => section.Blocks))
        {
            Assert.InRange(block.Start, end, document.Text.Length);
            Assert.InRange(block.End, block.Start + 1, document.Text.Length);
            end = block.End;
        }
        var (start, number) = (-1, 0);
        foreach (var page in document.Pages)
        {
            Assert.InRange(page.Start, start + 1, document.Text.Length - 1);
            Assert.True(page.Number > number);
            (start, number) = (page.Start, page.Number);
        }
        Assert.Distinct(document.Sections.Select(section => section.Id));
    }
}
