namespace ChatBot.Texts;

/// <summary>What the Teams app says of itself, and what making its package says.</summary>
public sealed record PackageTexts
{
    /// <summary>At most 30 characters.</summary>
    public required string Name { get; init; }

    /// <summary>At most 100 characters.</summary>
    public required string FullName { get; init; }

    /// <summary>At most 80 characters.</summary>
    public required string ShortDescription { get; init; }

    /// <summary>At most 4,000 characters.</summary>
    public required string FullDescription { get; init; }
    public required string PromptDescription { get; init; }

    /// <summary>At most 32 characters.</summary>
    public required string SearchTitle { get; init; }

    /// <summary>At most 128 characters.</summary>
    public required string SearchDescription { get; init; }

    /// <summary>At most 32 characters.</summary>
    public required string QuestionTitle { get; init; }

    /// <summary>At most 128 characters.</summary>
    public required string QuestionDescription { get; init; }
    public required string Teams { get; init; }
    public required string Package { get; init; }
    public required string AppId { get; init; }
    public required string Domain { get; init; }
    public required string PrivacyUrl { get; init; }
    public required string TermsUrl { get; init; }
    public required string Out { get; init; }
    public required string Force { get; init; }
    public required string WrongAppId { get; init; }
    public required string WrongDomain { get; init; }
    public required string WrongUrl { get; init; }
    public required string FileExists { get; init; }
    public required string NoFolder { get; init; }
    public required string Written { get; init; }
    public required string NoPrompts { get; init; }
    public required string NoPages { get; init; }
    public required string Next { get; init; }
}
