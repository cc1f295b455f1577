namespace ChatBot.Texts;

/// <summary>What the pages say around the documents.</summary>
public sealed record PageTexts
{
    public required string Title { get; init; }
    public required string Tagline { get; init; }
    public required string Question { get; init; }
    public required string Ask { get; init; }
    public required string Examples { get; init; }
    public required string Source { get; init; }
    public required string Dated { get; init; }
    public required string ValidUntil { get; init; }
    public required string AskAnother { get; init; }
    public required string Changed { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string ClosedTitle { get; init; }
    public required string ClosedText { get; init; }
    public required string FailedTitle { get; init; }
    public required string FailedText { get; init; }
}
