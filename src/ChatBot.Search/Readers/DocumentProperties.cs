using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>
/// What a document says of itself, in front matter or in the way its format has for it; every one is
/// optional.
/// </summary>
internal sealed record DocumentProperties
{
    public string? Title { get; init; }
    public string? Language { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public string? Source { get; init; }
    public Audience? Audience { get; init; }
    public IReadOnlyList<string> Questions { get; init; } = [];
}
