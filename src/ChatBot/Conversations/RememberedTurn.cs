using ChatBot.Search.Answering;
using ChatBot.Storage;

namespace ChatBot.Conversations;

/// <summary>What was asked and how it was answered.</summary>
internal sealed record RememberedTurn
{
    /// <summary>In UTF-16 units; the rest of a longer question is not remembered.</summary>
    private const int MaxQuestion = 500;

    /// <summary>The channel's id of who asked.</summary>
    public string? Person { get; init; }

    /// <summary>The channel's id of the message.</summary>
    public string? QuestionId { get; init; }

    /// <summary>The channel's id of the answer; null where it told none.</summary>
    public string? ReplyId { get; init; }

    public required string Question { get; init; }

    /// <summary>Whether what comes next may lean on it.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>By <see cref="Reply.IsRateable"/>.</summary>
    public bool IsRateable { get; init; }
    public required string Language { get; init; }
    public required AnswerKind Kind { get; init; }
    public required string Generation { get; init; }

    /// <summary>The first quote, word for word; null where nothing was quoted.</summary>
    public string? Quote { get; init; }
    public string? Document { get; init; }
    public string? SectionId { get; init; }
    public string? Url { get; init; }

    public static RememberedTurn Of(IActivity activity, string question, Reply reply, string? replyId)
    {
        var quote = reply.Quotes.Count > 0 ? reply.Quotes[0] : null;
        return new RememberedTurn
        {
            Person = activity.From?.Id,
            QuestionId = activity.Id,
            ReplyId = replyId,
            Question = question.Length > MaxQuestion ? question[..MaxQuestion] : question,
            // A longer one is nobody's antecedent.
            IsQuestion = reply.Kind != AnswerKind.SmallTalk && question.Length is > 0 and <= MaxQuestion,
            IsRateable = reply.IsRateable,
            Language = reply.Language,
            Kind = reply.Kind,
            Generation = reply.Generation,
            Quote = quote?.Text,
            Document = quote?.Document,
            SectionId = quote?.SectionId,
            Url = quote?.Url,
        };
    }

    /// <summary>As what somebody's thumb is about; an id that the channel did not tell is empty.</summary>
    /// <param name="conversation">The channel's id of it.</param>
    public GivenAnswer AsAnswer(string conversation) =>
        new(FeedbackLog.HashOf(conversation), ReplyId ?? "")
        {
            QuestionId = QuestionId,
            Question = Question,
            Kind = NameOf(Kind),
            Quote = Quote,
            Document = Document,
            Section = SectionId,
            Link = Url,
            Language = Language,
            Generation = Generation,
        };

    private static string NameOf(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Answer => "quote",
            AnswerKind.Choice => "choice",
            AnswerKind.SmallTalk => "smalltalk",
            _ => "none",
        };
}
