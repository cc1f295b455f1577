namespace ChatBot.Storage;

/// <summary>An answer that somebody may give a thumb, with what it answered.</summary>
/// <param name="ConversationHash">By <see cref="FeedbackLog.HashOf"/>.</param>
/// <param name="ReplyId">The channel's id of the answer.</param>
internal sealed record GivenAnswer(string ConversationHash, string ReplyId)
{
    /// <summary>The channel's id of the question; null where it told none.</summary>
    public string? QuestionId { get; init; }

    public required string Question { get; init; }

    /// <summary>As in <see cref="Feedback.AnswerKind"/>.</summary>
    public required string Kind { get; init; }

    public string? Quote { get; init; }
    public string? Document { get; init; }
    public string? Section { get; init; }
    public string? Link { get; init; }
    public required string Language { get; init; }
    public required string Generation { get; init; }
}
