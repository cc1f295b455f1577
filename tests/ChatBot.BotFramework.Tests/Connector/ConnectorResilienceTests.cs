using System.Net;
using System.Text;
using ChatBot.BotFramework.Authentication;
using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests.Connector;

/// <summary>Which calls are tried again within their turn.</summary>
public sealed class ConnectorResilienceTests : IDisposable
{
    private readonly FakeTimeProvider time = new() { AutoAdvanceAmount = TimeSpan.FromMilliseconds(100) };
    private readonly Queue<Func<HttpResponseMessage>> answers = new();
    private readonly StubHandler channel;
    private readonly ServiceProvider services;

    public ConnectorResilienceTests()
    {
        channel = new StubHandler(async cancelled =>
        {
            if (answers.TryDequeue(out var answer))
                return answer();
            await Task.Delay(Timeout.Infinite, cancelled);
            throw new InvalidOperationException();
        });
        var collection = new ServiceCollection().AddSingleton<TimeProvider>(time);
        collection
            .AddHttpClient<ConnectorClient>()
            .AddConnectorResilience()
            .ConfigurePrimaryHttpMessageHandler(() => channel);
        services = collection.BuildServiceProvider();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task What_passes_is_tried_again(HttpStatusCode status)
    {
        Answer(status);
        answers.Enqueue(Taken);

        Assert.Equal("7", (await SendAsync()).Id);
        Assert.Equal(2, channel.Requests.Count);
    }

    [Fact]
    public async Task After_three_attempts_it_is_the_outboxs()
    {
        for (var attempt = 0; attempt < 3; attempt++)
            Answer(HttpStatusCode.ServiceUnavailable);

        Assert.True((await Assert.ThrowsAsync<DeliveryException>(SendAsync)).IsTransient);
        Assert.Equal(3, channel.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Redirect)]
    public async Task What_does_not_pass_is_not_tried_again(HttpStatusCode status)
    {
        Answer(status);

        Assert.False((await Assert.ThrowsAsync<DeliveryException>(SendAsync)).IsTransient);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task A_short_wait_that_the_channel_asks_for_is_waited()
    {
        var asked = time.GetUtcNow();
        Answer(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(2));
        answers.Enqueue(Taken);

        Assert.Equal("7", (await SendAsync()).Id);
        Assert.InRange(time.GetUtcNow() - asked, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task A_long_wait_that_the_channel_asks_for_is_the_outboxs()
    {
        Answer(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30));

        var failure = await Assert.ThrowsAsync<DeliveryException>(SendAsync);

        Assert.Equal(TimeSpan.FromSeconds(30), failure.RetryAfter);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task A_channel_that_hangs_may_take_it_later() =>
        Assert.True((await Assert.ThrowsAsync<DeliveryException>(SendAsync)).IsTransient);

    [Fact]
    public async Task An_address_that_may_not_be_connected_to_is_refused_for_good()
    {
        answers.Enqueue(() =>
            throw new HttpRequestException("The connection failed.", new ServiceUrlRefusedException("It is private."))
        );

        var failure = await Assert.ThrowsAsync<DeliveryException>(SendAsync);

        Assert.Equal(("It is private.", false), (failure.Message, failure.IsTransient));
        Assert.Single(channel.Requests);
    }

    public void Dispose()
    {
        services.Dispose();
        channel.Dispose();
    }

    private void Answer(HttpStatusCode status, TimeSpan? retryAfter = null) =>
        answers.Enqueue(() =>
        {
            var response = new HttpResponseMessage(status);
            if (retryAfter is { } wait)
                response.Headers.RetryAfter = new(wait);
            return response;
        });

    private static HttpResponseMessage Taken() =>
        new(HttpStatusCode.Created)
        {
            Content = new StringContent("""{"id":"7"}""", Encoding.UTF8, "application/json"),
        };

    private async Task<ChatBot.BotFramework.Schema.ResourceResponse> SendAsync()
    {
        var call = new ConnectorCall("http://127.0.0.1", HttpMethod.Post, "v3/conversations/1/activities");
        var sending = services.GetRequiredService<ConnectorClient>().SendAsync(call, Cancelled);
        // Time passes only where somebody looks at the clock.
        while (!sending.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Yield();
        }
        return await sending;
    }
}
