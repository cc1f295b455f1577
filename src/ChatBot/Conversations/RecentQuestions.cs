using Microsoft.Extensions.Caching.Memory;

namespace ChatBot.Conversations;

/// <summary>
/// What each conversation asked last, in memory alone: enough to understand "and in Mali?". Forgotten
/// after a while, and when too many others have come since.
/// </summary>
internal sealed class RecentQuestions : IDisposable
{
    private const int MaxConversations = 20_000;
    private const int MaxQuestions = 4;

    /// <summary>In UTF-16 units; a longer question is no one's antecedent.</summary>
    private const int MaxLength = 500;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(30);

    private readonly MemoryCache conversations = new(new MemoryCacheOptions { SizeLimit = MaxConversations });

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<string> Of(string? conversation) =>
        conversation is null ? [] : conversations.Get<string[]>(conversation) ?? [];

    public void Add(string? conversation, string question)
    {
        if (conversation is null || question.Length is 0 or > MaxLength)
            return;
        string[] questions = [.. Of(conversation).TakeLast(MaxQuestions - 1), question];
        conversations.Set(
            conversation,
            questions,
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Remembered }
        );
    }

    public void Dispose() => conversations.Dispose();
}
