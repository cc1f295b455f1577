namespace ChatBot.BotFramework.Schema;

/// <summary>The replies of a turn, where they travel in the answer to the request.</summary>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
