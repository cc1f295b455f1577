using System.Text.Json.Nodes;
using ChatBot.BotHost;
using ChatBot.Conversations;
using ChatBot.Search.Answering;
using ChatBot.Storage;

namespace ChatBot.Teams;

/// <summary>Keeps what a thumb and its reason say of an answer, with what was asked and answered.</summary>
internal sealed class TeamsFeedback(FeedbackLog log, ConversationMemories memories, TimeProvider time)
{
    /// <summary>Of status 200 once it is stored, 400 where it makes no sense.</summary>
    public async Task<InvokeResponse> TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (GivenFeedback.Read(activity.Value) is not { } given)
            return new InvokeResponse { Status = StatusCodes.Status400BadRequest };
        var memory = await memories.OpenAsync(activity, cancellationToken);
        var turn = memory.AnsweredAs(activity.ReplyToId, activity.From?.Id);
        var feedback = new Feedback(time.GetUtcNow(), ChannelIds.Teams, given.Reaction)
        {
            Reason = given.Reason,
            Question = turn?.Question,
            AnswerKind = turn is null ? null : NameOf(turn.Kind),
            Quote = turn?.Quote,
            Document = turn?.Document,
            Section = turn?.SectionId,
            Link = turn?.Url,
            Language = turn?.Language,
            Generation = turn?.Generation,
            ConversationHash = activity.Conversation?.Id is { } id ? FeedbackLog.HashOf(id) : null,
        };
        await log.AddAsync(feedback, cancellationToken);
        return new InvokeResponse { Status = StatusCodes.Status200OK, Body = BotJson.Write(new JsonObject()) };
    }

    private static string NameOf(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Answer => "quote",
            AnswerKind.Choice => "choice",
            AnswerKind.SmallTalk => "smalltalk",
            _ => "none",
        };
}
