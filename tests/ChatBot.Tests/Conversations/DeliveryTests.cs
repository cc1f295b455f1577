using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.Storage;

namespace ChatBot.Tests.Conversations;

public sealed class DeliveryTests
{
    [Fact]
    public async Task A_reply_is_posted_to_the_conversation_as_an_answer_to_the_message()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.PostAsync(Question(channel));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (path, body) = Assert.Single(channel.Received);
        Assert.Equal(
            "/_connector/v3/conversations/1e427595-b64c-4b0c-979e-3e349b6949b6/activities/d8394109-23a5-47be-bd13-32bc9d004ae6",
            path
        );
        Assert.Equal("d8394109-23a5-47be-bd13-32bc9d004ae6", (string?)body["replyToId"]);
        Assert.Equal("user-id-0", (string?)body["recipient"]!["id"]);
        Assert.Contains(TestKnowledge.HoursQuote, (string?)body["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(404)]
    public async Task A_reply_that_the_channel_refuses_is_logged_and_not_asked_for_again(int status)
    {
        await using var channel = await ConnectorStub.StartAsync(status);
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.PostAsync(Question(channel));
        using var again = await bot.PostAsync(Question(channel));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(channel.Received);
        Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
    }

    [Fact]
    public async Task A_reply_to_a_channel_that_is_down_waits_and_arrives_when_it_is_back()
    {
        await using var channel = await ConnectorStub.StartAsync(503);
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.PostAsync(Question(channel));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var refused = channel.Received.Count;
        channel.Status = 201;
        await Eventually.BecomesTrueAsync(() => channel.Received.Count > refused);
        Assert.All(
            channel.Received,
            sent => Assert.Contains(TestKnowledge.HoursQuote, (string?)sent.Body["text"], StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_channel_that_is_gone_disturbs_nothing_else()
    {
        var channel = await ConnectorStub.StartAsync();
        var question = Question(channel);
        await channel.DisposeAsync();
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.PostAsync(question);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
    }

    [Fact]
    public async Task A_message_that_is_delivered_twice_is_answered_once()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();

        for (var delivery = 0; delivery < 2; delivery++)
        {
            using var response = await bot.PostAsync(Question(channel));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task A_message_whose_channel_hangs_up_meanwhile_is_answered_once()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();
        using var impatient = new CancellationTokenSource();
        var taken = channel.HoldAsync();

        var first = bot.Http.PostAsJsonAsync("/api/messages", Question(channel), impatient.Token);
        await taken;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var second = bot.PostAsync(Question(channel));
        channel.Release();

        using var response = await second;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task Where_nothing_can_be_stored_a_message_is_answered_once_and_without_an_apology()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();
        await bot.Services.GetRequiredService<Database>().DisposeAsync();

        using var response = await bot.PostAsync(Question(channel));
        using var again = await bot.PostAsync(Question(channel));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        var (_, body) = Assert.Single(channel.Received);
        Assert.Contains(TestKnowledge.HoursQuote, (string?)body["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task A_conversation_that_would_lead_to_another_address_is_refused(string conversation)
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();
        var question = Question(channel);
        question["conversation"]!["id"] = conversation;

        using var response = await bot.PostAsync(question);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(channel.Received);
    }

    [Fact]
    public async Task A_service_address_with_a_query_is_refused()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();
        var question = Question(channel);
        question["serviceUrl"] = channel.Url + "/admin?x=";

        using var response = await bot.PostAsync(question);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(channel.Received);
    }

    [Theory]
    [InlineData("entities")]
    [InlineData("membersAdded")]
    public async Task A_list_with_nothing_in_it_is_refused(string list)
    {
        await using var bot = await TestBot.StartAsync();
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        message[list] = new JsonArray((JsonNode?)null);

        using var response = await bot.PostAsync(message);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await response.AssertIsErrorAsync("BadSyntax");
    }

    private static JsonObject Question(ConnectorStub channel)
    {
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        message["serviceUrl"] = channel.Url;
        return message;
    }
}
