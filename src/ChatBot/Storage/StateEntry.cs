namespace ChatBot.Storage;

/// <summary>An item of conversation state as it is stored.</summary>
/// <param name="Type">Its name among the <see cref="StateType"/>s.</param>
/// <param name="IsGuarded">Whether its ETag counts.</param>
internal sealed record StateEntry(
    string Key,
    string Type,
    byte[] Json,
    bool IsGuarded,
    long ETag,
    DateTimeOffset Written
);
