using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Conversations;

/// <summary>
/// Answers what is asked in a conversation and remembers it. It sends plain text with the whole reply
/// attached; what a channel shows of it is its renderer's business.
/// </summary>
internal sealed class Dialog(KnowledgeAsker asker, ConversationMemories memories)
{
    // Whoever reaches the bot through a channel has passed its door.
    public const Audience Asker = Audience.Internal;

    public async Task AnswerAsync(ITurnContext turnContext, string question, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var memory = await memories.OpenAsync(activity, cancellationToken);
        var reply = Ask(activity, question, memory.QuestionsOf(activity.From?.Id));
        var sent = await turnContext.SendActivityAsync(Message(reply), cancellationToken);
        var turn = RememberedTurn.Of(activity, question, reply, sent?.Id);
        await memories.SaveAsync(activity, memory.With(turn), cancellationToken);
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
        var turn = RememberedTurn.Of(activity, question, reply, replyId);
        await memories.SaveAsync(activity, memory.With(turn, inPlaceOf: before), cancellationToken);
    }

    /// <summary>Forgets a question that was taken back, and takes back its answer.</summary>
    public async Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var memory = await memories.OpenAsync(activity, cancellationToken);
        if (memory.AskedAs(activity.Id) is not { } before)
            return;
        if (before.ReplyId is { } replyId)
            await turnContext.DeleteActivityAsync(replyId, cancellationToken);
        await memories.SaveAsync(activity, memory.Without(before), cancellationToken);
    }

    private Reply Ask(Activity activity, string question, IReadOnlyList<string> history) =>
        asker.Ask(
            new Question(question)
            {
                Locale = activity.Locale,
                Audience = Asker,
                History = history,
            }
        );

    private static Activity Message(Reply reply)
    {
        var message = MessageFactory.Text(PlainText.Of(reply));
        message.Locale = reply.Language;
        message.Attachments = [new Attachment { ContentType = Reply.ContentType, Content = reply }];
        return message;
    }
}
