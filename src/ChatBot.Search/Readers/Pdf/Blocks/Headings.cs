using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>
/// Tells headings by how they look: short, and larger than body text or bold where that is not. Each
/// look is a level, the largest the first; there are three.
/// </summary>
internal sealed class Headings
{
    private const int MaxLevel = 3;
    private const int MaxLines = 3;
    private const int MaxLength = 200;
    private const double Larger = 1.12;

    private readonly Dictionary<PdfBlock, (double Size, bool IsBold)> looks = new(ReferenceEqualityComparer.Instance);
    private readonly List<(double Size, bool IsBold)> levels;

    public Headings(IReadOnlyList<PdfBlock> blocks, double bodySize, string? title)
    {
        var isBoldBody = blocks.Where(b => b.IsBold).Sum(b => b.Text.Length) * 2 > blocks.Sum(b => b.Text.Length);
        foreach (var block in blocks.Where(block => IsHeading(block, bodySize, isBoldBody)))
            looks.Add(block, (Math.Round(block.Size * 2) / 2, block.IsBold));

        var first = looks.Keys.Where(b => b.Page == blocks[0].Page).MaxBy(b => b.Size);
        Title = title ?? first?.Text;
        // The title is that of the document, and then of no section.
        if (first is not null && IsSame(first.Text, Title!) && looks.Values.Count(look => look == looks[first]) == 1)
        {
            TitleBlock = first;
            looks.Remove(first);
        }
        levels =
        [
            .. looks.Values.Distinct().OrderByDescending(look => look.Size).ThenByDescending(look => look.IsBold),
        ];
    }

    public string? Title { get; }

    /// <summary>Where the title stands in the text.</summary>
    public PdfBlock? TitleBlock { get; }

    /// <summary>From 1 on; 0 for what is no heading.</summary>
    public int Level(PdfBlock block) =>
        looks.TryGetValue(block, out var look) ? Math.Min(MaxLevel, levels.IndexOf(look) + 1) : 0;

    public static string Text(PdfBlock block) => block.Marker.Length > 0 ? $"{block.Marker} {block.Text}" : block.Text;

    private static bool IsHeading(PdfBlock block, double bodySize, bool isBoldBody) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && (block.Marker.Length == 0 || char.IsLetterOrDigit(block.Marker[0]))
        && block.Lines <= MaxLines
        && block.Text.Length <= MaxLength
        && block.Text.Any(char.IsLetter)
        && block.Text[^1] is not ('.' or ',' or ';' or ':' or '。' or '：' or '；')
        && (block.Size >= Larger * bodySize || (block.IsBold && !isBoldBody && block.Size >= 0.95 * bodySize));

    private static bool IsSame(string heading, string title) =>
        Letters(heading).Equals(Letters(title), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
