namespace ChatBot.BotFramework.Connector;

/// <summary>A request to a channel that could not be delivered yet.</summary>
/// <param name="Conversation">Deliveries of one conversation go out in the order they were kept.</param>
/// <param name="Method">POST, PUT or DELETE.</param>
/// <param name="Path">Below the service URL, escaped.</param>
/// <param name="Body">JSON in UTF-8, or empty.</param>
/// <param name="Due">When to try next.</param>
/// <param name="Attempts">That have failed.</param>
public sealed record PendingDelivery(
    string Conversation,
    string ServiceUrl,
    string Method,
    string Path,
    ReadOnlyMemory<byte> Body,
    DateTimeOffset Kept,
    DateTimeOffset Due,
    int Attempts
);
