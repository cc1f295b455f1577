using ChatBot.Search.Documents;
using Markdig;
using Markdig.Syntax;

namespace ChatBot.Search.Readers;

/// <summary>Markdown taken to pieces, as deep as the parser follows.</summary>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <param name="line">To be named where it is nested too deeply, which leaves nothing.</param>
    public static IReadOnlyList<Markdig.Syntax.Block> Parse(string markdown, int? line, ReadProblems problems)
    {
        try
        {
            return [.. Markdown.Parse(markdown, Pipeline).Where(b => b is not LinkReferenceDefinitionGroup)];
        }
        // The parser gives up on thousands of nested quotes or lists, and says so with an exception of no own type.
        catch (ArgumentException)
        {
            problems.Add(ProblemKind.TooDeep, line);
            return [];
        }
    }
}
