namespace ChatBot.BotFramework.Turns;

/// <summary>What an adapter hands every activity to.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
