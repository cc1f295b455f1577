using ChatBot.Search.Documents;

namespace ChatBot.Search.Answering;

/// <summary>What a person asks, and as whom.</summary>
public sealed record Question(string Text)
{
    /// <summary>In UTF-16 units; the rest of a longer question is not read.</summary>
    public const int MaxLength = 2000;

    /// <summary>Earlier ones are not read.</summary>
    public const int MaxHistory = 4;

    /// <summary>One of the six languages, where the asker chose one; else it is told from the text.</summary>
    public string? Language { get; init; }

    /// <summary>Of the client, for example <c>fr-CA</c>: decides where the text tells no language.</summary>
    public string? Locale { get; init; }

    /// <summary>Earlier questions of the conversation, oldest first; the last few count.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>
    /// Where the answer is to be quoted from, as a path and the id of a section (empty for the whole document):
    /// one the asker has chosen. Where there is no such place, or none this audience may read, there is no answer.
    /// </summary>
    public (string Document, string Section)? Place { get; init; }

    /// <summary>Whether the explanation is to list the best passages, which takes reading them.</summary>
    public bool Explain { get; init; }
}
