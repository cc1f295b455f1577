namespace ChatBot.Conversations;

/// <summary>Brings and keeps what each conversation holds of its last turns.</summary>
internal sealed class ConversationMemories(IStorage storage)
{
    public async Task<ConversationMemory> OpenAsync(IActivity activity, CancellationToken cancellationToken)
    {
        if (KeyOf(activity) is not { } key)
            return new ConversationMemory();
        var found = await storage.ReadAsync([key], cancellationToken);
        return found.TryGetValue(key, out var memory) ? (ConversationMemory)memory : new ConversationMemory();
    }

    public Task SaveAsync(IActivity activity, ConversationMemory memory, CancellationToken cancellationToken) =>
        KeyOf(activity) is { } key
            ? storage.WriteAsync(new Dictionary<string, object> { [key] = memory }, cancellationToken)
            : Task.CompletedTask;

    private static string? KeyOf(IActivity activity) =>
        activity.Conversation?.Id is { Length: > 0 } id ? $"{activity.ChannelId}/conversations/{id}" : null;
}
