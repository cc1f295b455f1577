using System.Text.Json.Nodes;
using ChatBot.BotHost;
using ChatBot.Conversations;
using ChatBot.Storage;

namespace ChatBot.Teams;

/// <summary>Keeps what a thumb and its reason say of an answer, with what was asked and answered.</summary>
internal sealed class TeamsFeedback(
    FeedbackLog log,
    GivenAnswers answers,
    ConversationMemories memories,
    TimeProvider time
)
{
    /// <summary>Of status 200 once it is stored, 400 where it makes no sense.</summary>
    public async Task<InvokeResponse> TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (GivenFeedback.Read(activity.Value) is not { } given)
            return new InvokeResponse { Status = StatusCodes.Status400BadRequest };
        var answer = await AnswerAsync(activity, cancellationToken);
        var feedback = new Feedback(time.GetUtcNow(), ChannelIds.Teams, given.Reaction)
        {
            Reason = given.Reason,
            Question = answer?.Question,
            AnswerKind = answer?.Kind,
            Quote = answer?.Quote,
            Document = answer?.Document,
            Section = answer?.Section,
            Link = answer?.Link,
            Language = answer?.Language,
            Generation = answer?.Generation,
            ConversationHash = activity.Conversation?.Id is { } id ? FeedbackLog.HashOf(id) : null,
            ActivityId = activity.Id,
        };
        await log.AddAsync(feedback, cancellationToken);
        return new InvokeResponse { Status = StatusCodes.Status200OK, Body = BotJson.Write(new JsonObject()) };
    }

    // Null rather than another answer than the one that is meant.
    private async Task<GivenAnswer?> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Conversation?.Id is not { Length: > 0 } conversation)
            return null;
        if (activity.ReplyToId is { Length: > 0 } replyId)
            return await answers.FindAsync(FeedbackLog.HashOf(conversation), replyId, cancellationToken);
        // Teams always tells the message; tools on this machine, such as the Agents Playground, do not.
        if (!TeamsMessage.IsLocal(activity))
            return null;
        var memory = await memories.OpenAsync(activity, cancellationToken);
        return memory.LastRateable(activity.From?.Id)?.AsAnswer(conversation);
    }
}
