namespace ChatBot.Texts;

/// <summary>What is said in Microsoft Teams alone: buttons of cards, and what its rooms are for.</summary>
public sealed record TeamsTexts
{
    /// <summary>To a team or group, where the bot reads only what mentions it.</summary>
    public required string Welcome { get; init; }
    public required string ShowPassage { get; init; }
    public required string ShowSource { get; init; }
    public required string Hide { get; init; }
    public required string OpenDocument { get; init; }
    public required string Related { get; init; }

    /// <summary>Between the words of a list.</summary>
    public required string WordSeparator { get; init; }

    /// <summary>{0} are the words that were looked for.</summary>
    public required string Understood { get; init; }

    /// <summary>{0} are those of them that no document holds.</summary>
    public required string Unknown { get; init; }

    /// <summary>In the search of the message extension, while nothing is typed.</summary>
    public required string SearchHint { get; init; }
}
