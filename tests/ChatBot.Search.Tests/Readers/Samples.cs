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
}
