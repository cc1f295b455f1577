using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Pdf.Blocks;

/// <summary>A paragraph, list item or table row as it stands on a page, before headings are told apart.</summary>
internal sealed record PdfBlock(BlockKind Kind, string Text, int Page, double Size, bool IsBold)
{
    public string Marker { get; init; } = "";

    /// <summary>Where it begins, from the edge of its column, in points.</summary>
    public double Indent { get; init; }

    public int Lines { get; init; } = 1;

    /// <summary>Whether a column or page begins with it.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether it ends without a mark that closes a sentence or leads into a list.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether its last line reaches the far edge.</summary>
    public bool IsFull { get; init; }

    public IReadOnlyList<string> Header { get; init; } = [];

    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Pages that begin inside the text.</summary>
    public IReadOnlyList<Page> Turns { get; init; } = [];
}
