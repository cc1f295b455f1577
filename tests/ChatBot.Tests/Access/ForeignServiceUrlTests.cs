using System.Net;

namespace ChatBot.Tests.Access;

public sealed class ForeignServiceUrlTests
{
    [Theory]
    [InlineData("normal")]
    [InlineData("expectReplies")]
    public async Task A_message_that_wants_its_reply_elsewhere_is_refused(string deliveryMode)
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await PostAsync(bot, "https://smba.trafficmanager.net/emea/", deliveryMode);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await response.AssertIsErrorAsync("ServiceUrlNotAllowed");
    }

    // 0.0.0.0 reaches this machine, so a bot that did send would be seen.
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("127.0.0.1@0.0.0.0")]
    public async Task Nothing_is_sent_to_it(string host)
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();

        using var response = await PostAsync(
            bot,
            channel.Url.Replace("127.0.0.1", host, StringComparison.Ordinal),
            "normal"
        );

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(channel.Received);
    }

    private static Task<HttpResponseMessage> PostAsync(TestBot bot, string serviceUrl, string deliveryMode)
    {
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        message["serviceUrl"] = serviceUrl;
        message["deliveryMode"] = deliveryMode;
        return bot.PostAsync(message);
    }
}
