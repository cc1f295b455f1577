namespace ChatBot.Search.Documents;

/// <summary>What a document says of itself between two lines of three dashes; every key is optional.</summary>
internal sealed record FrontMatter
{
    public string? Title { get; init; }
    public string? Language { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public string? Source { get; init; }
    public Audience? Audience { get; init; }
    public IReadOnlyList<string> Questions { get; init; } = [];
}
