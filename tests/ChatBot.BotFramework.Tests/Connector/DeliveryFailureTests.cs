using System.Net;
using System.Text;
using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Connector;

public sealed class DeliveryFailureTests
{
    [Theory]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Any_status_but_success_is_a_failed_delivery(HttpStatusCode status)
    {
        var failure = await FailAsync(new StubHandler(status));

        Assert.Contains(((int)status).ToString("D", null), failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout, true)]
    [InlineData(HttpStatusCode.PreconditionFailed, true)]
    [InlineData(HttpStatusCode.TooManyRequests, true)]
    [InlineData(HttpStatusCode.InternalServerError, true)]
    [InlineData(HttpStatusCode.GatewayTimeout, true)]
    [InlineData(HttpStatusCode.NotImplemented, false)]
    [InlineData(HttpStatusCode.NotFound, false)]
    [InlineData(HttpStatusCode.Forbidden, false)]
    [InlineData(HttpStatusCode.Redirect, false)]
    public async Task What_may_arrive_later_is_told_from_what_never_will(HttpStatusCode status, bool isTransient) =>
        Assert.Equal(isTransient, (await FailAsync(new StubHandler(status))).IsTransient);

    [Fact]
    public async Task A_channel_says_how_long_to_wait()
    {
        var busy = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        busy.Headers.RetryAfter = new(TimeSpan.FromSeconds(7));

        var failure = await FailAsync(new StubHandler(_ => Task.FromResult(busy)));

        Assert.Equal(TimeSpan.FromSeconds(7), failure.RetryAfter);
    }

    [Theory]
    [InlineData("""{"error":{"code":"MessageSizeTooBig","message":"Too big."}}""", "413 MessageSizeTooBig.")]
    [InlineData("""{"error":{"code":"two words\n"}}""", "413.")]
    [InlineData("""{"error":{}}""", "413.")]
    [InlineData("""{"error":""", "413.")]
    public async Task The_channels_reason_is_told_where_it_is_one(string body, string told)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var failure = await FailAsync(new StubHandler(HttpStatusCode.RequestEntityTooLarge, content));

        Assert.EndsWith(told, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreachable_address_is_a_failed_delivery() =>
        Assert.IsType<HttpRequestException>(
            (await FailAsync(new StubHandler(_ => throw new HttpRequestException()))).InnerException
        );

    [Fact]
    public async Task A_channel_that_does_not_answer_in_time_is_a_failed_delivery()
    {
        using var silent = new StubHandler(async cancelled =>
        {
            await Task.Delay(Timeout.Infinite, cancelled);
            return new HttpResponseMessage();
        });

        var failure = await FailAsync(silent, TimeSpan.FromMilliseconds(1));

        Assert.IsType<TaskCanceledException>(failure.InnerException);
    }

    [Fact]
    public async Task A_cancelled_request_is_cancelled_and_not_a_failed_delivery()
    {
        using var http = new HttpClient(new StubHandler(HttpStatusCode.Created));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ConnectorClient(http).SendAsync(ConnectorCall.Send(Activity()), new CancellationToken(canceled: true))
        );
    }

    private static async Task<DeliveryException> FailAsync(StubHandler channel, TimeSpan? timeout = null)
    {
        using var http = new HttpClient(channel);
        http.Timeout = timeout ?? http.Timeout;
        return await Assert.ThrowsAsync<DeliveryException>(() =>
            new ConnectorClient(http).SendAsync(ConnectorCall.Send(Activity()), TestContext.Current.CancellationToken)
        );
    }

    private static Activity Activity() =>
        new()
        {
            Type = "message",
            ServiceUrl = "http://127.0.0.1",
            Conversation = new ConversationAccount { Id = "chat" },
        };
}
