using System.Data;
using ChatBot.Storage;

namespace ChatBot.Conversations;

/// <summary>
/// Brings and keeps what each conversation holds of its last turns, and for longer, which of its answers may be
/// given a thumb.
/// </summary>
internal sealed class ConversationMemories(SqliteStorage storage, GivenAnswers answers)
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
    /// <param name="answer">Kept with it; null for none.</param>
    /// <exception cref="DBConcurrencyException">Others wrote each time.</exception>
    public async Task ChangeAsync(
        IActivity activity,
        ConversationMemory memory,
        Func<ConversationMemory, ConversationMemory> change,
        GivenAnswer? answer,
        CancellationToken cancellationToken
    )
    {
        if (KeyOf(activity) is not { } key)
            return;
        Action<DatabaseConnection>? also = answer is null ? null : connection => answers.Put(connection, answer);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var changed = new Dictionary<string, object> { [key] = change(memory) };
                await storage.WriteAsync(changed, also, cancellationToken);
                return;
            }
            catch (DBConcurrencyException) when (attempt < MaxAttempts)
            {
                memory = await OpenAsync(activity, cancellationToken);
            }
        }
    }

    /// <summary>Forgets the answers to a message that was taken back, however long ago it was asked.</summary>
    public Task ForgetAnswersAsync(IActivity activity, CancellationToken cancellationToken) =>
        activity is { Conversation.Id: { } conversation, Id: { } questionId }
            ? answers.ForgetAsync(FeedbackLog.HashOf(conversation), questionId, cancellationToken)
            : Task.CompletedTask;

    private static string? KeyOf(IActivity activity) =>
        activity.Conversation?.Id is { Length: > 0 } id ? $"{activity.ChannelId}/conversations/{id}" : null;
}
