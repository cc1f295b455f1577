namespace ChatBot.Search.Passages;

/// <summary>
/// A sentence, list item or table row of a passage: <c>text[Start..End]</c> of the document. A
/// sentence is at most <see cref="MaxLength"/> long.
/// </summary>
public readonly record struct Unit(UnitKind Kind, int Start, int End)
{
    /// <summary>In UTF-16 units; a longer sentence is cut between its clauses.</summary>
    public const int MaxLength = 400;

    public int Length => End - Start;
}
