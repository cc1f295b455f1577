using System.Data;
using ChatBot.BotFramework.Schema;
using ChatBot.Conversations;
using ChatBot.Search.Answering;
using ChatBot.Storage;
using ChatBot.Tests.Storage;

namespace ChatBot.Tests.Conversations;

public sealed class ConversationMemoriesTests : IAsyncDisposable
{
    private readonly TestDatabase file = new();
    private readonly ConversationMemories memories;

    private readonly Activity activity = new()
    {
        ChannelId = "msteams",
        Conversation = new ConversationAccount { Id = "chat" },
    };

    public ConversationMemoriesTests()
    {
        StateType[] types = [new("conversation", typeof(ConversationMemory))];
        memories = new ConversationMemories(
            new SqliteStorage(file.Database, types, TimeProvider.System, new StateLimits()),
            new GivenAnswers(file.Database, TimeProvider.System)
        );
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_turns_at_once_neither_is_lost()
    {
        var first = await memories.OpenAsync(activity, Cancelled);
        var second = await memories.OpenAsync(activity, Cancelled);
        await memories.ChangeAsync(activity, first, memory => memory.With(Turn("one")), null, Cancelled);
        await memories.ChangeAsync(activity, second, memory => memory.With(Turn("two")), null, Cancelled);
        var third = await memories.OpenAsync(activity, Cancelled);
        await memories.ChangeAsync(activity, second, memory => memory.With(Turn("three")), null, Cancelled);

        Assert.Equal(["one", "two"], third.Turns.Select(turn => turn.Question));
        var last = await memories.OpenAsync(activity, Cancelled);
        Assert.Equal(["one", "two", "three"], last.Turns.Select(turn => turn.Question));
    }

    [Fact]
    public async Task A_conversation_without_an_id_is_not_remembered()
    {
        var nowhere = new Activity { ChannelId = "msteams" };

        await memories.ChangeAsync(
            nowhere,
            new ConversationMemory(),
            memory => memory.With(Turn("one")),
            null,
            Cancelled
        );

        Assert.Empty((await memories.OpenAsync(nowhere, Cancelled)).Turns);
    }

    [Fact]
    public async Task Whom_others_outrun_each_time_is_told()
    {
        await memories.ChangeAsync(activity, new ConversationMemory(), memory => memory, null, Cancelled);

        await Assert.ThrowsAsync<DBConcurrencyException>(() =>
            memories.ChangeAsync(activity, new ConversationMemory(), _ => new ConversationMemory(), null, Cancelled)
        );
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private static RememberedTurn Turn(string question) =>
        new()
        {
            Question = question,
            Language = "en",
            Kind = AnswerKind.None,
            Generation = "g",
        };
}
