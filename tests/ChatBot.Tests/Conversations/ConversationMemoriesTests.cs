using System.Data;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.State;
using ChatBot.Conversations;
using ChatBot.Search.Answering;

namespace ChatBot.Tests.Conversations;

public sealed class ConversationMemoriesTests
{
    private readonly ConversationMemories memories = new(new MemoryStorage());

    private readonly Activity activity = new()
    {
        ChannelId = "msteams",
        Conversation = new ConversationAccount { Id = "chat" },
    };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_turns_at_once_neither_is_lost()
    {
        var first = await memories.OpenAsync(activity, Cancelled);
        var second = await memories.OpenAsync(activity, Cancelled);
        await memories.ChangeAsync(activity, first, memory => memory.With(Turn("one")), Cancelled);
        await memories.ChangeAsync(activity, second, memory => memory.With(Turn("two")), Cancelled);
        var third = await memories.OpenAsync(activity, Cancelled);
        await memories.ChangeAsync(activity, second, memory => memory.With(Turn("three")), Cancelled);

        Assert.Equal(["one", "two"], third.Turns.Select(turn => turn.Question));
        var last = await memories.OpenAsync(activity, Cancelled);
        Assert.Equal(["one", "two", "three"], last.Turns.Select(turn => turn.Question));
    }

    [Fact]
    public async Task A_conversation_without_an_id_is_not_remembered()
    {
        var nowhere = new Activity { ChannelId = "msteams" };

        await memories.ChangeAsync(nowhere, new ConversationMemory(), memory => memory.With(Turn("one")), Cancelled);

        Assert.Empty((await memories.OpenAsync(nowhere, Cancelled)).Turns);
    }

    [Fact]
    public async Task Whom_others_outrun_each_time_is_told()
    {
        var outrun = new ConversationMemories(new Outrun());

        await Assert.ThrowsAsync<DBConcurrencyException>(() =>
            outrun.ChangeAsync(activity, new ConversationMemory(), memory => memory, Cancelled)
        );
    }

    private static RememberedTurn Turn(string question) =>
        new()
        {
            Question = question,
            Language = "en",
            Kind = AnswerKind.None,
            Generation = "g",
        };

    private sealed class Outrun : IStorage
    {
        public Task<IDictionary<string, object>> ReadAsync(
            string[] keys,
            CancellationToken cancellationToken = default
        ) => Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>());

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
            throw new DBConcurrencyException();

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
