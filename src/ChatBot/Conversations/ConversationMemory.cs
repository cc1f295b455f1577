using ChatBot.Search.Answering;

namespace ChatBot.Conversations;

/// <summary>
/// The last turns of a conversation, oldest first: enough to understand "and in Mali?" and to answer anew a
/// question that was edited.
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

    /// <summary>The last answer that a person was given and may give a thumb.</summary>
    public RememberedTurn? LastRateable(string? person) =>
        Turns.LastOrDefault(turn => turn.Person == person && turn.IsRateable);

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
