using ChatBot.BotFramework.State;

namespace ChatBot.Tests.Storage;

public sealed class MemoryStorageTests : StorageContract
{
    protected override Task<IStorage> CreateAsync(int capacity) =>
        Task.FromResult<IStorage>(new MemoryStorage(capacity));
}
