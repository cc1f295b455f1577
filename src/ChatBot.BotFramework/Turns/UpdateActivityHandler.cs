using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Turns;

/// <summary>Sees what a turn puts in an earlier activity's place, and passes it on by calling <paramref name="next"/>.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext,
    Activity activity,
    Func<Task<ResourceResponse>> next
);
