using System.Net;
using System.Text.Json;
using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Tests.Authentication;
using ChatBot.BotFramework.Tests.Turns;
using ChatBot.BotFramework.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.BotFramework.Tests.Connector;

/// <summary>The bot posts where a turn's token says that it may, whatever the activity says.</summary>
public sealed class ProvenServiceUrlTests : IDisposable
{
    private const string Agent = "5d6e7f80-1234-4abc-9def-001122334455";

    private readonly StubHandler channel = new(HttpStatusCode.Created);
    private readonly MemoryStream answer = new();

    [Fact]
    public async Task A_reply_goes_to_the_address_that_the_token_names()
    {
        await using var host = await StartAsync();

        Assert.Equal(StatusCodes.Status200OK, await PostAsync(host, host.Token(), TestHost.Activity()));

        Assert.StartsWith(TestHost.ServiceUrl, Assert.Single(channel.Requests).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestHost.ServiceUrl)]
    [InlineData("https://other.botframework.com/")]
    [InlineData("x")]
    public async Task A_token_that_names_no_address_has_nothing_posted(string serviceUrl)
    {
        await using var host = await StartAsync();
        var activity = TestHost.Activity();
        activity.ServiceUrl = serviceUrl;

        Assert.Equal(StatusCodes.Status200OK, await PostAsync(host, AgentToken(host), activity));

        Assert.Empty(channel.Requests);
    }

    [Fact]
    public async Task A_token_that_names_no_address_is_answered_in_the_response()
    {
        await using var host = await StartAsync();
        var activity = TestHost.Activity();
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        Assert.Equal(StatusCodes.Status200OK, await PostAsync(host, AgentToken(host), activity));

        using var replies = JsonDocument.Parse(answer.ToArray());
        Assert.Equal(1, replies.RootElement.GetProperty("activities").GetArrayLength());
    }

    public void Dispose()
    {
        channel.Dispose();
        answer.Dispose();
    }

    private static Task<TestHost> StartAsync() =>
        TestHost.StartAsync(options =>
        {
            options.TenantId = TestHost.Tenant;
            options.AllowedCallers = [Agent];
        });

    private static TestToken AgentToken(TestHost host) =>
        host.Token()
            .With("iss", $"https://login.microsoftonline.com/{TestHost.Tenant}/v2.0")
            .With("tid", TestHost.Tenant)
            .With("azp", Agent)
            .With("serviceurl", null);

    private async Task<int> PostAsync(TestHost host, TestToken token, Activity activity)
    {
        activity.Id = "1";
        activity.Recipient = new ChannelAccount { Id = "28:bot" };
        using var http = new HttpClient(channel, disposeHandler: false);
        var connector = new ConnectorClient(http);
        var store = new MemoryDeliveryStore(host.Time);
        using var outbox = new Outbox(connector, store, host.Time, NullLogger<Outbox>.Instance);
        var adapter = new CloudAdapter(
            host.Authentication,
            new ReplyDelivery(connector, outbox),
            store,
            NullLogger<CloudAdapter>.Instance
        );
        var context = new DefaultHttpContext();
        context.Request.Headers.Authorization = $"Bearer {token.SignedBy(host.Key)}";
        context.Request.Body = new MemoryStream(
            JsonSerializer.SerializeToUtf8Bytes(activity, BotFrameworkJson.Wire.Activity)
        );
        context.Response.Body = answer;
        var bot = new StubAdapter.StubBot(turn => turn.SendActivityAsync(MessageFactory.Text("answer")));
        await adapter.ProcessAsync(context.Request, context.Response, bot, TestContext.Current.CancellationToken);
        return context.Response.StatusCode;
    }
}
