using ChatBot.Conversations;

namespace ChatBot.Teams;

/// <summary>Gives each turn to the bot of its channel.</summary>
internal sealed class ChannelBots(KnowledgeBot anywhere, TeamsKnowledgeBot teams) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.Activity.ChannelId == ChannelIds.Teams
            ? teams.OnTurnAsync(turnContext, cancellationToken)
            : anywhere.OnTurnAsync(turnContext, cancellationToken);
}
