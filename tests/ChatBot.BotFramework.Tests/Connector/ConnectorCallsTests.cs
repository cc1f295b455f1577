using System.Net;
using System.Text;
using ChatBot.BotFramework.Connector;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Connector;

/// <summary>The calls beside sending, by the Bot Connector's REST reference.</summary>
public sealed class ConnectorCallsTests
{
    private const string Service = "https://smba.trafficmanager.net/emea/";
    private const string Chat = "19:abc@thread.tacv2;messageid=1";
    private const string Escaped =
        "https://smba.trafficmanager.net/emea/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1";

    private static readonly ConversationAccount Conversation = new() { Id = Chat };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_activity_is_put_in_the_place_of_an_earlier_one()
    {
        using var channel = Answering("""{"id":"7"}""");
        var changed = new Activity
        {
            Type = "message",
            Id = "7",
            ServiceUrl = Service,
            Conversation = Conversation,
        };

        var response = await On(channel).SendAsync(ConnectorCall.Update(changed), Cancelled);

        var request = Assert.Single(channel.Requests);
        Assert.Equal((HttpMethod.Put, Escaped + "/activities/7"), (request.Method, request.Url));
        Assert.Equal("7", response.Id);
    }

    [Fact]
    public async Task An_activity_is_taken_back()
    {
        using var channel = new StubHandler(HttpStatusCode.OK);
        var place = new ConversationReference
        {
            ActivityId = "a/b",
            ServiceUrl = Service,
            Conversation = Conversation,
        };

        await On(channel).SendAsync(ConnectorCall.Delete(place), Cancelled);

        Assert.Equal((HttpMethod.Delete, Escaped + "/activities/a%2Fb", ""), Assert.Single(channel.Requests));
    }

    [Fact]
    public async Task A_conversation_is_begun()
    {
        using var channel = Answering("""{"id":"new","activityId":"1"}""");
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount { Id = "28:bot" },
            Members = [new ChannelAccount { Id = "29:person" }],
            TenantId = "tenant",
        };

        var begun = await On(channel).CreateConversationAsync(Service, parameters, Cancelled);

        var request = Assert.Single(channel.Requests);
        Assert.Equal(
            (HttpMethod.Post, "https://smba.trafficmanager.net/emea/v3/conversations"),
            (request.Method, request.Url)
        );
        Assert.Contains("29:person", request.Body, StringComparison.Ordinal);
        Assert.Equal(("new", "1"), (begun.Id, begun.ActivityId));
    }

    [Fact]
    public async Task A_member_is_asked_for()
    {
        using var channel = Answering("""{"id":"29:person","name":"Alex Wilber"}""");

        var member = await On(channel).GetConversationMemberAsync(Service, Chat, "29:person", Cancelled);

        Assert.Equal((HttpMethod.Get, Escaped + "/members/29%3Aperson", ""), Assert.Single(channel.Requests));
        Assert.Equal("Alex Wilber", member.Name);
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(50, null, "?pageSize=50")]
    [InlineData(50, "a&b", "?pageSize=50&continuationToken=a%26b")]
    public async Task Members_are_asked_for_by_pages(int? size, string? token, string query)
    {
        using var channel = Answering("""{"continuationToken":"next","members":[{"id":"1"},{"id":"2"}]}""");

        var page = await On(channel).GetConversationPagedMembersAsync(Service, Chat, size, token, Cancelled);

        Assert.Equal(Escaped + "/pagedmembers" + query, Assert.Single(channel.Requests).Url);
        Assert.Equal(("next", 2), (page.ContinuationToken, page.Members!.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task An_answer_that_says_nothing_is_a_failure_where_it_counts(string body)
    {
        using var channel = Answering(body);

        await Assert.ThrowsAsync<DeliveryException>(() =>
            On(channel).GetConversationMemberAsync(Service, Chat, "1", Cancelled)
        );
    }

    [Fact]
    public async Task An_endless_answer_is_not_read()
    {
        using var channel = Answering("\"" + new string('x', 2 * 1024 * 1024) + "\"");

        await Assert.ThrowsAsync<DeliveryException>(() =>
            On(channel).GetConversationMemberAsync(Service, Chat, "1", Cancelled)
        );
    }

    private static StubHandler Answering(string body) =>
        new(HttpStatusCode.OK, new StringContent(body, Encoding.UTF8, "application/json"));

#pragma warning disable CA2000 // The handler is disposed of by the test.
    private static ConnectorClient On(StubHandler channel) => new(new HttpClient(channel, disposeHandler: false));
#pragma warning restore CA2000
}
