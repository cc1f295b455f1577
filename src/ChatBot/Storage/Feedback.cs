namespace ChatBot.Storage;

/// <summary>What someone thought of an answer, with what was asked and answered. Who it was is not kept.</summary>
/// <param name="Reaction">As the channel names it: <c>like</c> or <c>dislike</c> in Teams.</param>
internal sealed record Feedback(DateTimeOffset At, string Channel, string Reaction)
{
    /// <summary>What the person typed with it; longer than 2,000 UTF-16 units is cut.</summary>
    public string? Reason { get; init; }

    public string? Question { get; init; }

    /// <summary>Such as <c>quote</c>, <c>choice</c> or <c>none</c>.</summary>
    public string? AnswerKind { get; init; }

    public string? Quote { get; init; }

    /// <summary>Its path in the knowledge folder.</summary>
    public string? Document { get; init; }

    /// <summary>The id of the section in its document.</summary>
    public string? Section { get; init; }

    public string? Link { get; init; }

    public string? Language { get; init; }

    /// <summary>The id of the generation that answered.</summary>
    public string? Generation { get; init; }

    /// <summary>By <see cref="FeedbackLog.HashOf"/>: tells conversations apart, and names none.</summary>
    public string? ConversationHash { get; init; }

    /// <summary>The channel's id of what brought it; null where it told none.</summary>
    public string? ActivityId { get; init; }
}
