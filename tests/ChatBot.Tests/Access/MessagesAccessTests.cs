using System.Net;
using System.Text;

namespace ChatBot.Tests.Access;

public sealed class MessagesAccessTests
{
    [Theory]
    [InlineData("Host", "evil.com")]
    [InlineData("Host", "127.0.0.1.nip.io")]
    [InlineData("Origin", "https://evil.com")]
    [InlineData("Origin", "null")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task A_message_from_elsewhere_is_refused(string header, string value)
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await PostAsync(bot, header, value);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await response.AssertIsErrorAsync("LocalAccessOnly");
    }

    [Fact]
    public async Task A_message_from_a_page_of_the_bots_own_is_answered()
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await PostAsync(bot, "Origin", bot.Address.GetLeftPart(UriPartial.Authority));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("203.0.113.9")]
    [InlineData("127.0.0.1")]
    public async Task A_message_through_a_known_proxy_is_refused_whoever_it_says_it_is_from(string client)
    {
        await using var bot = await TestBot.StartAsync("--ForwardedHeaders:KnownProxies:0=127.0.0.1");

        using var response = await PostAsync(bot, "X-Forwarded-For", client);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task WebChat_open_to_the_public_opens_no_other_door()
    {
        await using var bot = await TestBot.StartAsync("--WebChat:Public=true");

        using var response = await PostAsync(bot, "X-Forwarded-For", "203.0.113.9");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(TestBot bot, string header, string value)
    {
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        message["deliveryMode"] = "expectReplies";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        return await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
