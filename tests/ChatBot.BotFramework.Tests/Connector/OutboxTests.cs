using System.Net;
using System.Text;
using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests.Connector;

public sealed class OutboxTests : IDisposable
{
    private readonly FakeTimeProvider time = new() { AutoAdvanceAmount = TimeSpan.Zero };
    private readonly Channel channel = new();
    private readonly FailingDeliveryStore store;
    private readonly Outbox outbox;
    private readonly ReplyDelivery delivery;

    public OutboxTests()
    {
        store = new FailingDeliveryStore(new MemoryDeliveryStore(time));
        (outbox, delivery) = Start();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_that_the_channel_takes_does_not_wait()
    {
        var response = await SayAsync("chat", "one");

        Assert.Equal("id", response);
        Assert.Equal(0, outbox.Count);
        Assert.Empty(await store.LoadAsync(Cancelled));
    }

    [Fact]
    public async Task A_reply_that_a_busy_channel_refuses_is_stored_before_the_turn_is_over_and_sent_later()
    {
        channel.Status = HttpStatusCode.TooManyRequests;

        Assert.Null(await SayAsync("chat", "one"));

        Assert.Single(await store.LoadAsync(Cancelled));
        channel.Status = HttpStatusCode.Created;
        await PassAsync(TimeSpan.FromSeconds(2));
        await Eventually(() => outbox.Count == 0);
        Assert.Equal(["one", "one"], channel.Bodies);
        Assert.Empty(await store.LoadAsync(Cancelled));
    }

    [Fact]
    public async Task What_comes_after_a_waiting_reply_waits_behind_it()
    {
        channel.Status = HttpStatusCode.ServiceUnavailable;
        await SayAsync("chat", "one");
        channel.Status = HttpStatusCode.Created;

        Assert.Null(await SayAsync("chat", "two"));
        Assert.Equal("id", await SayAsync("other", "else"));
        await PassAsync(TimeSpan.FromSeconds(5));

        await Eventually(() => outbox.Count == 0);
        Assert.Equal(["one", "else", "one", "two"], channel.Bodies);
    }

    [Fact]
    public async Task The_channel_decides_how_long_to_wait()
    {
        (channel.Status, channel.RetryAfter) = (HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(100));
        await SayAsync("chat", "one");
        channel.Status = HttpStatusCode.Created;

        await PassAsync(TimeSpan.FromSeconds(90));
        Assert.Single(channel.Bodies);

        await PassAsync(TimeSpan.FromSeconds(40));
        await Eventually(() => outbox.Count == 0);
        Assert.Equal(2, channel.Bodies.Count);
    }

    [Fact]
    public async Task What_is_refused_for_good_is_given_up_and_holds_up_nothing()
    {
        channel.Status = HttpStatusCode.ServiceUnavailable;
        await SayAsync("chat", "one");
        await SayAsync("chat", "two");
        channel.Status = HttpStatusCode.Forbidden;

        await PassAsync(TimeSpan.FromSeconds(5));

        await Eventually(() => outbox.Count == 0);
        Assert.Equal(["one", "one", "two"], channel.Bodies);
        Assert.Empty(await store.LoadAsync(Cancelled));
    }

    [Fact]
    public async Task What_is_an_hour_old_is_given_up()
    {
        channel.Status = HttpStatusCode.ServiceUnavailable;
        await SayAsync("chat", "one");

        for (var minutes = 0; minutes < 80 && outbox.Count > 0; minutes++)
            await PassAsync(TimeSpan.FromMinutes(1));

        await Eventually(() => outbox.Count == 0);
        Assert.InRange(channel.Bodies.Count, 10, 30);
    }

    [Fact]
    public async Task What_waits_goes_on_after_a_restart()
    {
        await outbox.StartAsync(Cancelled);
        channel.Status = HttpStatusCode.ServiceUnavailable;
        await SayAsync("chat", "one");
        await SayAsync("chat", "two");
        await outbox.StopAsync(Cancelled);
        channel.Status = HttpStatusCode.Created;

        var (next, _) = Start();
        await next.StartAsync(Cancelled);
        await PassAsync(TimeSpan.FromSeconds(5));

        await Eventually(() => next.Count == 0);
        Assert.Equal(["one", "one", "two"], channel.Bodies);
        next.Dispose();
    }

    [Fact]
    public async Task After_a_long_stop_nobody_is_answered_any_more()
    {
        await outbox.StartAsync(Cancelled);
        channel.Status = HttpStatusCode.ServiceUnavailable;
        await SayAsync("chat", "one");
        await outbox.StopAsync(Cancelled);
        channel.Status = HttpStatusCode.Created;
        time.Advance(TimeSpan.FromHours(2));

        var (next, _) = Start();
        await next.StartAsync(Cancelled);

        await Eventually(() => next.Count == 0);
        Assert.Single(channel.Bodies);
        Assert.Empty(await store.LoadAsync(Cancelled));
        next.Dispose();
    }

    [Fact]
    public async Task What_was_delivered_is_not_sent_again_where_the_store_fails()
    {
        channel.Status = HttpStatusCode.ServiceUnavailable;
        await SayAsync("chat", "one");
        (channel.Status, store.Fails) = (HttpStatusCode.Created, true);

        await PassAsync(TimeSpan.FromMinutes(5));
        await Eventually(() => outbox.Count == 0);
        Assert.Equal("id", await SayAsync("chat", "two"));
        store.Fails = false;
        for (var minute = 0; minute < 100 && (await store.LoadAsync(Cancelled)).Count > 0; minute++)
            await PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["one", "one", "two"], channel.Bodies);
        Assert.Empty(await store.LoadAsync(Cancelled));
    }

    [Fact]
    public async Task More_than_may_wait_is_refused_and_not_lost_silently()
    {
        using var small = new Outbox(
            Client(),
            new MemoryDeliveryStore(time, capacity: 1),
            time,
            NullLogger<Outbox>.Instance
        );
        var full = new ReplyDelivery(Client(), small);
        channel.Status = HttpStatusCode.ServiceUnavailable;
        await full.SendAsync("chat", Call("one"), Cancelled);

        var refused = await Assert.ThrowsAsync<DeliveryException>(() => full.SendAsync("chat", Call("two"), Cancelled));

        Assert.True(refused.IsTransient);
    }

    public void Dispose()
    {
        outbox.Dispose();
        channel.Dispose();
    }

    private (Outbox, ReplyDelivery) Start()
    {
        var started = new Outbox(Client(), store, time, NullLogger<Outbox>.Instance);
        return (started, new ReplyDelivery(Client(), started));
    }

    private async Task<string?> SayAsync(string conversation, string text) =>
        (await delivery.SendAsync(conversation, Call(text), Cancelled)).Id;

    private static ConnectorCall Call(string text) =>
        new("http://127.0.0.1:1", HttpMethod.Post, "v3/conversations/chat/activities", Encoding.UTF8.GetBytes(text));

    private ConnectorClient Client() => new(new HttpClient(channel, disposeHandler: false));

    // In steps, as each attempt sets the next one's time when it is over.
    private async Task PassAsync(TimeSpan passed)
    {
        for (var step = 0; step < 20; step++)
        {
            await Task.Delay(1, Cancelled);
            time.Advance(passed / 20);
        }
    }

    private static async Task Eventually(Func<bool> isSo)
    {
        for (var attempt = 0; attempt < 2000 && !isSo(); attempt++)
            await Task.Delay(5, Cancelled);
        Assert.True(isSo());
    }

    private sealed class Channel : HttpMessageHandler
    {
        private readonly List<string> bodies = [];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.Created;

        public TimeSpan? RetryAfter { get; set; }

        public IReadOnlyList<string> Bodies
        {
            get
            {
                lock (bodies)
                    return [.. bodies];
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var body = await request.Content!.ReadAsStringAsync(cancellationToken);
            lock (bodies)
                bodies.Add(body);
            var response = new HttpResponseMessage(Status);
            if (Status == HttpStatusCode.Created)
                response.Content = new StringContent("""{"id":"id"}""", Encoding.UTF8, "application/json");
            if (RetryAfter is { } wait)
                response.Headers.RetryAfter = new(wait);
            return response;
        }
    }
}
