using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.State;
using ChatBot.Storage;

namespace ChatBot.Tests.Storage;

public sealed class StorageStartTests
{
    [Fact]
    public async Task A_bot_that_listens_has_its_database_open_in_its_data_folder()
    {
        await using var bot = await TestBot.StartAsync();
        var store = bot.Services.GetRequiredService<IDeliveryStore>();
        await store.MarkHandledAsync("msteams|a|1", TestContext.Current.CancellationToken);

        Assert.True(File.Exists(Path.Combine(bot.Data, Database.FileName)));
        Assert.True(store.IsHandled("msteams|a|1"));
        Assert.IsType<SqliteStorage>(bot.Services.GetRequiredService<IStorage>());
    }
}
