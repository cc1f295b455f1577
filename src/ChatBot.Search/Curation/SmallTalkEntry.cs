namespace ChatBot.Search.Curation;

/// <summary>An entry of a small-talk file: what people say, and what the bot says to it.</summary>
public sealed record SmallTalkEntry
{
    public string Intent { get; init; } = "";
    public List<string> Phrases { get; init; } = [];
    public string Reply { get; init; } = "";
}
