using System.Data;

namespace ChatBot.Conversations;

/// <summary>Brings and keeps what each conversation holds of its last turns.</summary>
internal sealed class ConversationMemories(IStorage storage)
{
    private const int MaxAttempts = 5;

    public async Task<ConversationMemory> OpenAsync(IActivity activity, CancellationToken cancellationToken)
    {
        if (KeyOf(activity) is not { } key)
            return new ConversationMemory();
        var found = await storage.ReadAsync([key], cancellationToken);
        return found.TryGetValue(key, out var memory) ? (ConversationMemory)memory : new ConversationMemory();
    }

    /// <param name="memory">As it was opened; where another turn has written since, what that left is changed.</param>
    /// <exception cref="DBConcurrencyException">Others wrote each time.</exception>
    public async Task ChangeAsync(
        IActivity activity,
        ConversationMemory memory,
        Func<ConversationMemory, ConversationMemory> change,
        CancellationToken cancellationToken
    )
    {
        if (KeyOf(activity) is not { } key)
            return;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await storage.WriteAsync(new Dictionary<string, object> { [key] = change(memory) }, cancellationToken);
                return;
            }
            catch (DBConcurrencyException) when (attempt < MaxAttempts)
            {
                memory = await OpenAsync(activity, cancellationToken);
            }
        }
    }

    private static string? KeyOf(IActivity activity) =>
        activity.Conversation?.Id is { Length: > 0 } id ? $"{activity.ChannelId}/conversations/{id}" : null;
}
