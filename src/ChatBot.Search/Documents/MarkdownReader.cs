using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ChatBot.Search.Documents;

/// <summary>
/// Markdown (CommonMark with pipe tables, by Markdig) to text and sections. Marks of emphasis and
/// links leave their words; raw HTML is dropped, but for comments that name a section's source or other ways to ask for it.
/// </summary>
internal static partial class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The title is that of a level-1 heading on top, which then is no section of its own.</summary>
    public static (string? Title, string Text, IReadOnlyList<Section> Sections) Read(
        string markdown,
        Action<int, ProblemKind, string> report
    )
    {
        var builder = new DocumentBuilder();
        var blocks = Parse(markdown, report).Where(b => b is not LinkReferenceDefinitionGroup).ToList();
        var title = blocks is [HeadingBlock { Level: 1 } top, ..] ? MarkdownText.Of(top.Inline) : null;
        foreach (var block in title is null ? blocks : blocks.Skip(1))
            Add(builder, block, depth: 0, report);
        var (text, sections) = builder.Build();
        return (title, text, sections);
    }

    // The parser gives up on thousands of nested quotes or lists, and says so with an exception of no own type.
    private static MarkdownDocument Parse(string markdown, Action<int, ProblemKind, string> report)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            report(1, ProblemKind.TooDeep, "");
            return [];
        }
    }

    private static void Add(
        DocumentBuilder builder,
        Markdig.Syntax.Block block,
        int depth,
        Action<int, ProblemKind, string> report
    )
    {
        switch (block)
        {
            case HeadingBlock heading:
                builder.Heading(heading.Level, MarkdownText.Of(heading.Inline));
                break;
            case ListBlock list:
                AddList(builder, list, depth, report);
                break;
            case Table table:
                AddTable(builder, table);
                break;
            case HtmlBlock html:
                AddNote(builder, html, report);
                break;
            case CodeBlock code:
                builder.Paragraph(code.Lines.ToString());
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Add(builder, child, depth, report);
                break;
            case LeafBlock leaf:
                builder.Paragraph(MarkdownText.Of(leaf.Inline));
                break;
        }
    }

    private static void AddList(
        DocumentBuilder builder,
        ListBlock list,
        int depth,
        Action<int, ProblemKind, string> report
    )
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var marker = list.IsOrdered ? $"{item.Order}." : "-";
            var paragraphs = item.TakeWhile(child => child is ParagraphBlock).Cast<ParagraphBlock>().ToList();
            builder.ListItem(depth, marker, string.Join('\n', paragraphs.Select(p => MarkdownText.Of(p.Inline))));
            foreach (var child in item.Skip(paragraphs.Count))
                Add(builder, child, depth + 1, report);
        }
    }

    // A row is written out with its header, so that it can be quoted on its own.
    private static void AddTable(DocumentBuilder builder, Table table)
    {
        string[] header = [];
        foreach (var row in table.OfType<TableRow>())
        {
            string[] cells = [.. row.OfType<TableCell>().Select(MarkdownText.Of)];
            if (row.IsHeader)
                header = cells;
            else
                builder.TableRow(
                    string.Join(
                        " · ",
                        cells
                            .Select(
                                (cell, i) => i < header.Length && header[i].Length > 0 ? $"{header[i]}: {cell}" : cell
                            )
                            .Where((_, i) => cells[i].Length > 0)
                    )
                );
        }
    }

    // What a section's author notes for the index: the page it is drawn up from, other ways to ask for it.
    private static void AddNote(DocumentBuilder builder, HtmlBlock html, Action<int, ProblemKind, string> report)
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
            report(html.Line + 1, ProblemKind.NotAnAddress, value);
    }

    [GeneratedRegex(
        @"^\s*<!--\s*(?<key>source|questions):\s*(?<value>.*?)\s*-->",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Note();
}
