using System.Text;

namespace ChatBot.Search.Documents;

/// <summary>
/// Puts a document's text together piece by piece, and notes where each piece stands. Blocks are
/// parted by a blank line, the items of a list by a line break.
/// </summary>
internal sealed class DocumentBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<Section> sections = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<(int Level, string Text)> headings = [];
    private List<Block> blocks = [];
    private string? sectionSource;
    private IReadOnlyList<string> sectionQuestions = [];

    public void Heading(int level, string heading)
    {
        CloseSection();
        headings.RemoveAll(h => h.Level >= level);
        headings.Add((level, heading));
        Add(BlockKind.Heading, heading, level);
    }

    public void Paragraph(string paragraph) => Add(BlockKind.Paragraph, paragraph, 0);

    public void ListItem(int depth, string marker, string item)
    {
        var prefix = new string(' ', depth * 2) + marker + " ";
        Add(BlockKind.ListItem, item, depth, prefix);
    }

    public void TableRow(string row) => Add(BlockKind.TableRow, row, 0);

    /// <summary>Names the page that the section under way is drawn up from.</summary>
    public void SectionSource(string address) => sectionSource = address;

    /// <summary>Names other ways to ask for what the section under way answers.</summary>
    public void SectionQuestions(IReadOnlyList<string> questions) =>
        sectionQuestions = [.. sectionQuestions, .. questions];

    public (string Text, IReadOnlyList<Section> Sections) Build()
    {
        CloseSection();
        return (text.ToString(), sections);
    }

    private void Add(BlockKind kind, string content, int level, string prefix = "")
    {
        if (string.IsNullOrWhiteSpace(content))
            return;
        if (text.Length > 0)
            text.Append(Continues(kind) ? "\n" : "\n\n");
        text.Append(prefix);
        var start = text.Length;
        text.Append(content);
        blocks.Add(new Block(kind, start, text.Length, level));
    }

    private bool Continues(BlockKind kind) =>
        kind is BlockKind.ListItem or BlockKind.TableRow && blocks.Count > 0 && blocks[^1].Kind == kind;

    private void CloseSection()
    {
        if (blocks.Count > 0)
        {
            string[] titles = [.. headings.Select(h => h.Text)];
            var id = SectionId.From(titles.Length > 0 ? titles[^1] : "start", ids);
            sections.Add(new Section(id, titles, sectionSource, blocks) { Questions = sectionQuestions });
        }
        blocks = [];
        sectionSource = null;
        sectionQuestions = [];
    }
}
