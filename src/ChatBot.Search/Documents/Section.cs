namespace ChatBot.Search.Documents;

/// <summary>What stands between one heading and the next.</summary>
/// <param name="Id">The anchor on the reading page, unique in its document.</param>
/// <param name="Headings">The headings above this text, outermost first; empty before the first one.</param>
/// <param name="Source">The page this section is drawn up from, where it is not the document's own.</param>
public sealed record Section(string Id, IReadOnlyList<string> Headings, string? Source, IReadOnlyList<Block> Blocks)
{
    /// <summary>Other ways to ask for what the section answers.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    public string Title => Headings.Count > 0 ? Headings[^1] : "";
}
