using System.Text.RegularExpressions;
using ChatBot.Search.Documents;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ChatBot.Search.Readers;

/// <summary>
/// Markdown (CommonMark with pipe tables, by Markdig) to text and sections. Marks of emphasis and
/// links leave their words; raw HTML is dropped, but for comments that name a section's source or other ways to ask for it.
/// </summary>
internal static partial class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The title is that of a level-1 heading on top, which then is no section of its own.</summary>
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems) is not { } text)
            return null;
        var (properties, body) = new FrontMatterReader(problems).Read(text);
        if (problems.All.Count > 0)
            return null;
        var builder = new DocumentBuilder(limits);
        var blocks = Parse(body, problems).Where(b => b is not LinkReferenceDefinitionGroup).ToList();
        var title = blocks is [HeadingBlock { Level: 1 } top, ..] ? MarkdownText.Of(top.Inline) : null;
        foreach (var block in title is null ? blocks : blocks.Skip(1))
            Add(builder, block, depth: 0, problems);
        return problems.All.Count > 0 ? null : builder.Build(properties with { Title = properties.Title ?? title });
    }

    // The parser gives up on thousands of nested quotes or lists, and says so with an exception of no own type.
    private static MarkdownDocument Parse(string markdown, ReadProblems problems)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            problems.Add(ProblemKind.TooDeep, 1);
            return [];
        }
    }

    private static void Add(DocumentBuilder builder, Markdig.Syntax.Block block, int depth, ReadProblems problems)
    {
        switch (block)
        {
            case HeadingBlock heading:
                builder.Heading(heading.Level, MarkdownText.Of(heading.Inline));
                break;
            case ListBlock list:
                AddList(builder, list, depth, problems);
                break;
            case Table table:
                AddTable(builder, table);
                break;
            case HtmlBlock html:
                AddNote(builder, html, problems);
                break;
            case CodeBlock code:
                builder.Paragraph(code.Lines.ToString());
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(builder, child, depth, problems);
                break;
            case LeafBlock leaf:
                builder.Paragraph(MarkdownText.Of(leaf.Inline));
                break;
        }
    }

    private static void AddList(DocumentBuilder builder, ListBlock list, int depth, ReadProblems problems)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = list.IsOrdered ? $"{item.Order}." : "-";
            var paragraphs = item.TakeWhile(child => child is ParagraphBlock).Cast<ParagraphBlock>().ToList();
            builder.ListItem(depth, marker, string.Join('\n', paragraphs.Select(p => MarkdownText.Of(p.Inline))));
            foreach (var child in item.Skip(paragraphs.Count))
                Add(builder, child, depth + 1, problems);
        }
    }

    private static void AddTable(DocumentBuilder builder, Table table)
    {
        string[] header = [];
        foreach (var row in table.OfType<TableRow>())
        {
            string[] cells = [.. row.OfType<TableCell>().Select(MarkdownText.Of)];
            if (row.IsHeader)
                header = cells;
            else
                builder.TableRow(header, cells);
        }
    }

    // What a section's author notes for the index: the page it is drawn up from, other ways to ask for it.
    private static void AddNote(DocumentBuilder builder, HtmlBlock html, ReadProblems problems)
    {
        var match = Note().Match(html.Lines.ToString());
        if (!match.Success)
            return;
        var value = match.Groups["value"].Value;
        if (match.Groups["key"].Value == "questions")
            builder.SectionQuestions(
                value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            );
        else if (WebAddress.IsValid(value))
            builder.SectionSource(value);
        else
            problems.Add(ProblemKind.NotAnAddress, html.Line + 1, value);
    }

    [GeneratedRegex(
        @"^\s*<!--\s*(?<key>source|questions):\s*(?<value>.*?)\s*-->",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Note();
}
