using ChatBot.BotFramework.Connector;

namespace ChatBot.Tests.BotHost;

public sealed class MemoryDeliveryStoreTests : DeliveryStoreContract
{
    [Fact]
    public void Of_too_many_handled_keys_the_oldest_go()
    {
        var keys = new HandledKeys(Time, capacity: 2);
        foreach (var key in (string[])["a", "b", "c"])
            keys.Add(key, Time.GetUtcNow());

        Assert.Equal([false, true, true], new[] { "a", "b", "c" }.Select(keys.Contains));
        Assert.Equal(2, keys.Count);
    }

    protected override IDeliveryStore Create(int capacity) => new MemoryDeliveryStore(Time, capacity);
}
