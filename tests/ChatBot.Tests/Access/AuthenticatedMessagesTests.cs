using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Tests.Authentication;

namespace ChatBot.Tests.Access;

/// <summary>The whole bot with credentials, as the internet reaches it.</summary>
public sealed class AuthenticatedMessagesTests : IAsyncLifetime
{
    private const string AppId = "3e1f0d2a-7c4b-4d8e-9a56-0b1c2d3e4f50";
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private static readonly TestKey Key = new("key");

    private TestIssuer issuer = null!;
    private TestBot bot = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync(Key.Published("msteams"));
        bot = await TestBot.StartAsync(
            $"--BotFramework:AppId={AppId}",
            "--BotFramework:ClientSecret=unused",
            $"--BotFramework:OpenIdMetadata={issuer.Metadata}"
        );
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task The_connector_is_answered_wherever_it_comes_from()
    {
        using var response = await SendAsync(Question(), Token());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = await response.Content.ReadFromJsonAsync(BotFrameworkJson.Default.ExpectedReplies, Cancelled);
        Assert.Contains(TestKnowledge.HoursQuote, Assert.Single(replies!.Activities!).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_refused_before_the_body_is_read()
    {
        using var response = await SendAsync(new JsonObject { ["not"] = "an activity" }, token: null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        await response.AssertIsErrorAsync("MissingAuthorization");
    }

    [Fact]
    public async Task Local_access_is_not_enough_where_there_are_credentials()
    {
        using var response = await bot.PostAsync(TeamsPayload.Message(TestKnowledge.HoursQuestion));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_token_for_another_service_address_is_refused()
    {
        var question = Question();
        question["serviceUrl"] = "https://evil.example/";

        using var response = await SendAsync(question, Token());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        await response.AssertIsErrorAsync("WrongServiceUrl");
    }

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused()
    {
        var question = Question();
        question["channelId"] = "webchat";

        using var response = await SendAsync(question, Token());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await response.AssertIsErrorAsync("ChannelNotEndorsed");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task What_is_not_sent_as_JSON_is_refused_with_a_token_as_without(string? mediaType)
    {
        foreach (var token in (string?[])[Token(), null])
        {
            using var response = await SendAsync(Question(), token, mediaType);

            Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
            await response.AssertIsErrorAsync("UnsupportedMediaType");
        }
    }

    [Theory]
    [InlineData("from")]
    [InlineData("recipient")]
    [InlineData("conversation")]
    public async Task An_activity_that_does_not_say_who_speaks_to_whom_is_refused(string member)
    {
        var question = Question();
        question.Remove(member);

        using var response = await SendAsync(question, Token());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await response.AssertIsErrorAsync("MissingProperty");
    }

    private static JsonObject Question()
    {
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        message["serviceUrl"] = ServiceUrl;
        message["deliveryMode"] = DeliveryModes.ExpectReplies;
        return message;
    }

    private static string Token() =>
        new TestToken()
            .With("iss", "https://api.botframework.com")
            .With("aud", AppId)
            .With("serviceurl", ServiceUrl)
            .With(TimeProvider.System.GetUtcNow().AddMinutes(-1), TimeProvider.System.GetUtcNow().AddHours(1))
            .SignedBy(Key);

    private async Task<HttpResponseMessage> SendAsync(
        JsonObject body,
        string? token,
        string? mediaType = "application/json"
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(body),
        };
        request.Content.Headers.ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType);
        request.Headers.Host = "bot.example.org";
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await bot.Http.SendAsync(request, Cancelled);
    }
}
