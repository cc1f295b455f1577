using ChatBot.Search.Answering;

namespace ChatBot.Conversations;

/// <summary>
/// The last turns of a conversation, oldest first: enough to understand "and in Mali?", to answer anew a
/// question that was edited, and to know what somebody's thumb is about.
/// </summary>
internal sealed record ConversationMemory : IStoreItem
{
    private const int MaxTurns = 8;
    private const int MaxHistory = 4;

    public string? ETag { get; set; }

    public IReadOnlyList<RememberedTurn> Turns { get; init; } = [];

    /// <summary>What a person asked, oldest first. In a group each person's questions go on from their own.</summary>
    /// <param name="before">The question they are to stand before; null for all.</param>
    public IReadOnlyList<string> QuestionsOf(string? person, RememberedTurn? before = null) =>
        [
            .. Turns
                .TakeWhile(turn => turn != before)
                .Where(turn => turn.Person == person && turn.IsQuestion)
                .Select(turn => turn.Question)
                .TakeLast(MaxHistory),
        ];

    public RememberedTurn? AskedAs(string? questionId) =>
        questionId is null ? null : Turns.LastOrDefault(turn => turn.QuestionId == questionId);

    /// <summary>The turn that was answered under an id, or where the channel does not tell which, the person's last.</summary>
    public RememberedTurn? AnsweredAs(string? replyId, string? person)
    {
        if (replyId is not null && Turns.LastOrDefault(turn => turn.ReplyId == replyId) is { } answered)
            return answered;
        // An answer with another id than the one that is meant is not it.
        var possible = Turns.Where(turn => replyId is null || turn.ReplyId is null).ToList();
        return possible.LastOrDefault(turn => turn.Person == person) ?? possible.LastOrDefault();
    }

    /// <summary>The turn whose answer let the person choose; the question tells it where the channel tells no id.</summary>
    public RememberedTurn? ChosenFrom(string? replyId, string question) =>
        Turns.LastOrDefault(turn =>
            turn.Kind == AnswerKind.Choice
            && turn.Question == question
            && (replyId is null || turn.ReplyId is null || turn.ReplyId == replyId)
        );

    public ConversationMemory With(RememberedTurn turn) =>
        this with
        {
            Turns = [.. Turns.TakeLast(MaxTurns - 1), turn],
        };

    public ConversationMemory With(RememberedTurn turn, RememberedTurn inPlaceOf) =>
        this with
        {
            Turns = [.. Turns.Select(other => other == inPlaceOf ? turn : other)],
        };

    public ConversationMemory Without(RememberedTurn turn) =>
        this with
        {
            Turns = [.. Turns.Where(other => other != turn)],
        };
}
