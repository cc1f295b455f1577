using ChatBot.Search.Documents;
using Markdig.Syntax;

namespace ChatBot.Search.Readers;

/// <summary>
/// Markdown (CommonMark with pipe tables, by Markdig) to text and sections. Marks of emphasis and
/// links leave their words; raw HTML is dropped, but for comments that name a section's source or other ways to ask for it.
/// </summary>
internal static class MarkdownReader
{
    /// <summary>The title is that of a level-1 heading on top, which then is no section of its own.</summary>
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems) is not { } text)
            return null;
        var (properties, body) = new FrontMatterReader(problems).Read(text);
        if (problems.All.Count > 0)
            return null;
        var builder = new DocumentBuilder(limits);
        var blocks = MarkdownBlocks.Parse(body, line: 1, problems);
        var title = blocks is [HeadingBlock { Level: 1 } top, ..] ? MarkdownText.Of(top.Inline) : null;
        var writer = new MarkdownWriter(builder, html => MarkdownNote.Add(builder, html, problems));
        foreach (var block in title is null ? blocks : blocks.Skip(1))
            writer.Write(block);
        return problems.All.Count > 0 ? null : builder.Build(properties with { Title = properties.Title ?? title });
    }
}
