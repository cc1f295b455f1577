using ChatBot.BotFramework.Connector;

namespace ChatBot.Tests.BotHost;

public sealed class MemoryDeliveryStoreTests : DeliveryStoreContract
{
    [Fact]
    public void Of_too_many_handled_keys_the_oldest_go()
    {
        var keys = new HandledKeys(Time, capacity: 2);
        string[] added = ["a", "b", "c"];
        foreach (var key in added)
            keys.Add(key, Time.GetUtcNow());

        Assert.Equal([false, true, true], added.Select(keys.Contains));
        Assert.Equal(2, keys.Count);
    }

    protected override IDeliveryStore Create(int capacity) => new MemoryDeliveryStore(Time, capacity);
}
