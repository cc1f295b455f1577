using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Tests.Connector;

public sealed class ConnectorClientTests
{
    [Theory]
    [InlineData("http://127.0.0.1:56151/_connector")]
    [InlineData("http://127.0.0.1:56151/_connector/")]
    public async Task A_reply_is_posted_below_the_service_address(string serviceUrl)
    {
        var (request, _) = await SendAsync(Activity(serviceUrl, "chat", "7"));

        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("http://127.0.0.1:56151/_connector/v3/conversations/chat/activities/7", request.Url);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task What_answers_nothing_is_posted_to_the_conversation(string? replyToId)
    {
        var (request, _) = await SendAsync(Activity("http://localhost", "chat", replyToId));

        Assert.Equal("http://localhost/v3/conversations/chat/activities", request.Url);
    }

    [Fact]
    public async Task Ids_are_escaped()
    {
        var (request, _) = await SendAsync(
            Activity("http://localhost", "19:abc@thread.tacv2;messageid=1", "a/b?c#d é")
        );

        Assert.Equal(
            "http://localhost/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1/activities/a%2Fb%3Fc%23d%20%C3%A9",
            request.Url
        );
    }

    [Fact]
    public async Task The_body_is_the_activity()
    {
        var (request, _) = await SendAsync(Activity("http://localhost", "chat", "7"));

        var body = JsonNode.Parse(request.Body)!;
        Assert.Equal("message", (string?)body["type"]);
        Assert.Equal("chat", (string?)body["conversation"]!["id"]);
        Assert.Equal("7", (string?)body["replyToId"]);
    }

    [Fact]
    public async Task The_id_that_the_channel_gave_is_returned() =>
        Assert.Equal("1795455326300", await IdAsync(Json("""{"id":"1795455326300"}""")));

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"id\":1795455326300}")]
    public async Task What_was_taken_is_delivered_even_without_an_id_to_read(string body) =>
        Assert.Null(await IdAsync(Json(body)));

    [Fact]
    public async Task What_was_accepted_without_a_body_is_delivered()
    {
        var (_, response) = await SendAsync(
            Activity("http://localhost", "chat", "7"),
            new StubHandler(HttpStatusCode.Accepted)
        );

        Assert.Null(response.Id);
    }

    [Fact]
    public async Task What_was_taken_is_delivered_even_where_its_answer_never_ends()
    {
        using var content = new StreamContent(new EndlessStream());
        content.Headers.ContentType = new("application/json");
        using var http = new HttpClient(new StubHandler(HttpStatusCode.Created, content));

        var response = await new ConnectorClient(http) { AnswerPatience = TimeSpan.FromMilliseconds(1) }.SendAsync(
            ConnectorCall.Send(Activity("http://localhost", "chat", "7")),
            TestContext.Current.CancellationToken
        );

        Assert.Null(response.Id);
    }

    private static Activity Activity(string serviceUrl, string conversation, string? replyToId) =>
        new()
        {
            Type = "message",
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount { Id = conversation },
            ReplyToId = replyToId,
        };

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task<string?> IdAsync(HttpContent content) =>
        (await SendAsync(Activity("http://localhost", "chat", "7"), new StubHandler(HttpStatusCode.Created, content)))
            .Response
            .Id;

    private static async Task<(
        (HttpMethod Method, string Url, string Body) Request,
        ResourceResponse Response
    )> SendAsync(Activity activity, StubHandler? channel = null)
    {
        channel ??= new StubHandler(HttpStatusCode.Created, Json("""{"id":"1"}"""));
        using var http = new HttpClient(channel);
        var response = await new ConnectorClient(http).SendAsync(
            ConnectorCall.Send(activity),
            TestContext.Current.CancellationToken
        );
        return (Assert.Single(channel.Requests), response);
    }
}
