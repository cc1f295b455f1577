namespace ChatBot.Conversations;

/// <summary>A document laid out for the reading page.</summary>
public sealed record Reading
{
    public required string Title { get; init; }
    public required string Language { get; init; }
    public required bool IsRightToLeft { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public string? Source { get; init; }

    /// <summary>A quote was to be marked, but the document is no longer what it was.</summary>
    public required bool HasChanged { get; init; }

    public required string Generation { get; init; }
    public required IReadOnlyList<ReadingSection> Sections { get; init; }

    /// <summary>The highest level of its headings; 1 is the highest there is.</summary>
    public int TopLevel =>
        Sections
            .SelectMany(section => section.Blocks)
            .Where(block => block.Kind == ReadingBlockKind.Heading)
            .Select(block => block.Level)
            .DefaultIfEmpty(1)
            .Min();
}
