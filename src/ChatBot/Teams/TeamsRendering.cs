using ChatBot.Conversations;

namespace ChatBot.Teams;

/// <summary>Shows replies as Microsoft Teams shows them best: text with native citations, and a card for the rest.</summary>
internal sealed class TeamsRendering : ReplyRendering
{
    protected override bool IsFor(string? channelId) => channelId == ChannelIds.Teams;

    protected override void Write(Reply reply, Activity activity) => TeamsMessage.Write(reply, activity);
}
