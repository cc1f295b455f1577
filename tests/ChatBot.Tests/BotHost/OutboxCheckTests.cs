using ChatBot.BotFramework.Connector;
using ChatBot.BotHost.Own;
using ChatBot.Doctor;
using ChatBot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.BotHost;

public sealed class OutboxCheckTests : IAsyncDisposable
{
    private readonly FakeTimeProvider time = new();
    private readonly TestDatabase file = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => file.DisposeAsync();

    [Fact]
    public async Task Replies_that_wait_too_long_are_told()
    {
        Assert.Equal((FindingStatus.Ok, FindingKind.OutboxEmpty), await CheckAsync());

        var store = new SqliteDeliveryStore(file.Database, time);
        var now = time.GetUtcNow();
        await store.KeepAsync(
            new PendingDelivery("c", "https://smba.trafficmanager.net/", "POST", "/v3", new byte[1], now, now, 0),
            Cancelled
        );
        Assert.Equal((FindingStatus.Ok, FindingKind.OutboxWaiting), await CheckAsync());

        time.Advance(TimeSpan.FromMinutes(1.1));
        Assert.Equal((FindingStatus.Warning, FindingKind.OutboxStuck), await CheckAsync());
    }

    private async Task<(FindingStatus, FindingKind)> CheckAsync()
    {
        var finding = Assert.Single(await new OutboxCheck(file.Database, time).RunAsync(Cancelled));
        return (finding.Status, finding.Kind);
    }
}
