using System.Text;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>
/// Puts a document's text together piece by piece, and notes where each piece stands. Blocks are
/// parted by a blank line, the items of a list by a line break.
/// </summary>
internal sealed class DocumentBuilder(ReaderLimits limits)
{
    private readonly StringBuilder text = new();
    private readonly List<Section> sections = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<(int Level, string Text)> headings = [];
    private readonly List<Page> pages = [];
    private List<Block> blocks = [];
    private (PageKind Kind, int Number)? pageToCome;
    private string? sectionId;
    private string? sectionSource;
    private IReadOnlyList<string> sectionQuestions = [];

    public void Heading(int level, string heading)
    {
        CloseSection();
        headings.RemoveAll(h => h.Level >= level);
        headings.Add((level, heading));
        Add(BlockKind.Heading, heading, level);
    }

    /// <summary>Opens a section that has no heading, named <paramref name="id"/> where nothing else stands.</summary>
    public void BeginSection(string id)
    {
        CloseSection();
        headings.Clear();
        sectionId = id;
    }

    public void Paragraph(string paragraph) => Add(BlockKind.Paragraph, paragraph, 0);

    /// <summary>A paragraph over which pages turn.</summary>
    /// <param name="turns">Their starts in the paragraph, in ascending order.</param>
    public void Paragraph(string paragraph, IReadOnlyList<Page> turns)
    {
        Paragraph(paragraph);
        AddTurns(turns);
    }

    public void ListItem(int depth, string marker, string item)
    {
        var prefix = new string(' ', depth * 2) + marker + " ";
        Add(BlockKind.ListItem, item, depth, prefix);
    }

    /// <inheritdoc cref="Paragraph(string, IReadOnlyList{Page})"/>
    public void ListItem(int depth, string marker, string item, IReadOnlyList<Page> turns)
    {
        ListItem(depth, marker, item);
        AddTurns(turns);
    }

    public void TableRow(string row) => Add(BlockKind.TableRow, row, 0);

    /// <summary>A row written out with its header, so that it can be quoted on its own.</summary>
    /// <param name="header">Empty where the table has none.</param>
    public void TableRow(IReadOnlyList<string> header, IReadOnlyList<string> cells) =>
        TableRow(
            string.Join(
                " · ",
                cells
                    .Select((cell, i) => i < header.Count && header[i].Length > 0 ? $"{header[i]}: {cell}" : cell)
                    .Where((_, i) => cells[i].Length > 0)
            )
        );

    /// <summary>What is added from here on stands on this page.</summary>
    public void BeginPage(PageKind kind, int number) => pageToCome = (kind, number);

    /// <summary>Names the page that the section under way is drawn up from.</summary>
    public void SectionSource(string address) => sectionSource = address;

    /// <summary>Names other ways to ask for what the section under way answers.</summary>
    public void SectionQuestions(IReadOnlyList<string> questions) =>
        sectionQuestions = [.. sectionQuestions, .. questions];

    public DocumentContent Build(DocumentProperties properties)
    {
        CloseSection();
        return new DocumentContent(text.ToString(), sections) { Properties = properties, Pages = pages };
    }

    private void Add(BlockKind kind, string content, int level, string prefix = "")
    {
        if (string.IsNullOrWhiteSpace(content))
            return;
        if (text.Length > 0)
            text.Append(Continues(kind) ? "\n" : "\n\n");
        text.Append(prefix);
        var start = text.Length;
        if (pageToCome is var (pageKind, number))
            pages.Add(new Page(pageKind, number, start));
        pageToCome = null;
        if (content.Length > limits.MaxTextLength - start)
            throw new TextTooLongException();
        text.Append(content);
        blocks.Add(new Block(kind, start, text.Length, level));
    }

    private void AddTurns(IReadOnlyList<Page> turns)
    {
        if (turns.Count > 0)
            pages.AddRange(turns.Select(turn => turn with { Start = blocks[^1].Start + turn.Start }));
    }

    private bool Continues(BlockKind kind) =>
        kind is BlockKind.ListItem or BlockKind.TableRow && blocks.Count > 0 && blocks[^1].Kind == kind;

    private void CloseSection()
    {
        if (blocks.Count > 0)
        {
            string[] titles = [.. headings.Select(h => h.Text)];
            var id = SectionId.From(titles.Length > 0 ? titles[^1] : sectionId ?? "start", ids);
            sections.Add(new Section(id, titles, sectionSource, blocks) { Questions = sectionQuestions });
        }
        blocks = [];
        sectionId = null;
        sectionSource = null;
        sectionQuestions = [];
    }
}
