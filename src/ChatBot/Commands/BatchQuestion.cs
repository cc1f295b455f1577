using System.Text.Json;

namespace ChatBot.Commands;

/// <summary>A line of a batch file.</summary>
internal sealed record BatchQuestion
{
    /// <summary>A text or a number, given back as it came.</summary>
    public JsonElement? Id { get; init; }

    public required string Text { get; init; }

    public string? Language { get; init; }

    /// <summary>Earlier questions of the conversation, oldest first.</summary>
    public IReadOnlyList<string>? History { get; init; }
}
