using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Storage;

namespace ChatBot.Conversations;

/// <summary>
/// Answers what is asked in a conversation and remembers it. It sends plain text with the whole reply
/// attached; what a channel shows of it is its renderer's business.
/// </summary>
internal sealed partial class Dialog(KnowledgeAsker asker, ConversationMemories memories, ILogger<Dialog> logger)
{
    // Whoever reaches the bot through a channel has passed its door.
    public const Audience Asker = Audience.Internal;

    public Task AnswerAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken) =>
        AnswerAsync(turnContext, question, place: null, cancellationToken);

    /// <param name="place">The document's path and the section's id that the person chose among several; null for any.</param>
    public async Task AnswerAsync(
        ITurnContext turnContext,
        string question,
        (string Document, string Section)? place,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        var memory = await memories.OpenAsync(activity, cancellationToken);
        // What somebody chooses from is asked again as it was asked then.
        var before = place is null ? null : memory.ChosenFrom(activity.ReplyToId, question);
        var history = memory.QuestionsOf(before?.Person ?? activity.From?.Id, before);
        var reply = Ask(activity, question, history, place);
        var sent = await turnContext.SendActivityAsync(Message(reply), cancellationToken);
        var turn = RememberedTurn.Of(activity, question, reply, sent?.Id);
        if (before is not null)
            turn = turn with { IsQuestion = false };
        await RememberAsync(
            memories.ChangeAsync(activity, memory, now => now.With(turn), Rateable(activity, turn), cancellationToken)
        );
    }

    /// <summary>Answers a question that was edited, in the place of the answer it had.</summary>
    public async Task AnswerAgainAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var memory = await memories.OpenAsync(activity, cancellationToken);
        if (memory.AskedAs(activity.Id) is not { ReplyId: { } replyId } before)
        {
            await AnswerAsync(turnContext, question, cancellationToken);
            return;
        }
        var reply = Ask(activity, question, memory.QuestionsOf(activity.From?.Id, before));
        var message = Message(reply);
        message.Id = replyId;
        await turnContext.UpdateActivityAsync(message, cancellationToken);
        await RememberAsync(memories.ForgetAnswersAsync(activity, cancellationToken));
        var turn = RememberedTurn.Of(activity, question, reply, replyId);
        await RememberAsync(
            memories.ChangeAsync(
                activity,
                memory,
                now => now.With(turn, inPlaceOf: before),
                Rateable(activity, turn),
                cancellationToken
            )
        );
    }

    /// <summary>Forgets a question that was taken back, and takes back its answer.</summary>
    public async Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        await memories.ForgetAnswersAsync(activity, cancellationToken);
        var memory = await memories.OpenAsync(activity, cancellationToken);
        if (memory.AskedAs(activity.Id) is not { } before)
            return;
        await memories.ChangeAsync(activity, memory, now => now.Without(before), answer: null, cancellationToken);
        if (before.ReplyId is { } replyId)
            await turnContext.DeleteActivityAsync(replyId, cancellationToken);
    }

    private async Task RememberAsync(Task remembering)
    {
        try
        {
            await remembering;
        }
#pragma warning disable CA1031 // The person has the answer: an apology below it would only confuse.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.NotRemembered(logger, e);
        }
    }

    // Teams alone offers thumbs. Where it has not told the answer's id, as when the answer waits to be
    // delivered, no thumb can be known to be for it.
    private static GivenAnswer? Rateable(Activity activity, RememberedTurn turn) =>
        activity is { ChannelId: ChannelIds.Teams, Conversation.Id: { } conversation }
        && turn is { IsRateable: true, ReplyId.Length: > 0 }
            ? turn.AsAnswer(conversation)
            : null;

    private Reply Ask(
        Activity activity,
        string text,
        IReadOnlyList<string> history,
        (string Document, string Section)? place = null
    )
    {
        var question = new Question(text)
        {
            Locale = activity.Locale,
            Audience = Asker,
            History = history,
            Place = place,
        };
        var reply = asker.AskOnward(question);
        // The documents may have changed since the choice was offered.
        return place is not null && reply.Kind == AnswerKind.None
            ? asker.AskOnward(question with { Place = null })
            : reply;
    }

    private static Activity Message(Reply reply)
    {
        var message = MessageFactory.Text(PlainText.Of(reply));
        message.Locale = reply.Language;
        message.Attachments = [new Attachment { ContentType = Reply.ContentType, Content = reply }];
        return message;
    }

    private static partial class Log
    {
        [LoggerMessage(309, LogLevel.Error, "A turn was answered and could not be remembered")]
        public static partial void NotRemembered(ILogger logger, Exception exception);
    }
}
