namespace ChatBot.Texts;

/// <summary>What is said of the bot's health. Findings, groups and statuses stand by the names of their kinds.</summary>
public sealed record CheckTexts
{
    public required string Check { get; init; }
    public required string Package { get; init; }
    public required string Title { get; init; }
    public required string CheckedAt { get; init; }
    public required string Again { get; init; }

    /// <summary>{0} is what was found, {1} what to do.</summary>
    public required string Line { get; init; }

    /// <summary>What stands behind a cause where its error has a code, {0}.</summary>
    public required string Code { get; init; }
    public required IReadOnlyDictionary<string, string> Statuses { get; init; }
    public required IReadOnlyDictionary<string, string> Groups { get; init; }

    /// <summary>What is said of all findings together, by the worst of them.</summary>
    public required IReadOnlyDictionary<string, string> Summaries { get; init; }

    /// <summary>Why a package of the Teams app cannot be read.</summary>
    public required IReadOnlyDictionary<string, string> PackageFaults { get; init; }
    public required IReadOnlyDictionary<string, FindingText> Findings { get; init; }
}
