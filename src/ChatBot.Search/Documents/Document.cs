namespace ChatBot.Search.Documents;

/// <summary>
/// A source document as its reader yields it. <see cref="Text"/> is what answers quote: every
/// offset in the product counts UTF-16 units of it.
/// </summary>
public sealed record Document
{
    /// <summary>Relative to the knowledge folder, with forward slashes.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>One of <see cref="Languages.Language.All"/>.</summary>
    public required string Language { get; init; }

    public required Audience Audience { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The last day on which the document's own author calls it valid.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The http(s) address that the document is drawn up from.</summary>
    public string? Source { get; init; }

    /// <summary>Other ways to ask for what the document answers.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    public required string Text { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>In ascending order; empty where the format has no pages.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];
}
