using ChatBot.Search.Documents;

namespace ChatBot.Search.Answering;

/// <summary>
/// Text that stands in a document, word for word: <c>text[Start..End]</c> of it, at most two
/// sentences and 400 characters, or a list with its lead-in, or one table row with its header.
/// </summary>
public sealed record Quote
{
    public required string Text { get; init; }

    /// <summary>The passage around it, as it stands in the document.</summary>
    public required string Passage { get; init; }

    /// <summary>Where the passage begins, in UTF-16 units of the document's text.</summary>
    public required int PassageStart { get; init; }

    /// <summary>Path of the document, relative to the knowledge folder.</summary>
    public required string Document { get; init; }

    /// <summary>Who may read the document.</summary>
    public Audience Audience { get; init; } = Audience.Internal;

    public required string Title { get; init; }

    /// <summary>The section's heading; empty before the first one.</summary>
    public required string Section { get; init; }

    public required string SectionId { get; init; }

    /// <summary>The page or slide that it begins on; null where the document has none.</summary>
    public Page? Page { get; init; }

    /// <summary>In UTF-16 units of the document's text.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The address the document is drawn up from, shown apart from the link to the reading page.</summary>
    public string? Source { get; init; }

    public DateOnly? Date { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public required string Language { get; init; }

    /// <summary>From 0 to 1: how much of the question the passage holds.</summary>
    public required double Score { get; init; }
}
