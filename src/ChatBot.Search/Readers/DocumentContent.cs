using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>What a reader makes of a file, before what the file does not say is filled in.</summary>
internal sealed record DocumentContent(string Text, IReadOnlyList<Section> Sections)
{
    public DocumentProperties Properties { get; init; } = new();

    /// <summary>In ascending order; empty where the format has no pages.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];
}
