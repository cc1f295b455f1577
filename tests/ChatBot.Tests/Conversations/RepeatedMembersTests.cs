using System.Globalization;
using System.Net;

namespace ChatBot.Tests.Conversations;

/// <summary>A reply repeats the conversation and whoever asked, with members that nobody knows.</summary>
public sealed class RepeatedMembersTests
{
    [Theory]
    [InlineData("expectReplies", 10)]
    [InlineData("expectReplies", 60)]
    [InlineData("expectReplies", 61)]
    [InlineData("expectReplies", 62)]
    [InlineData("normal", 62)]
    public async Task However_deep_they_are_nothing_fails(string deliveryMode, int depth) =>
        await AssertTakenAsync(deliveryMode, new string('[', depth) + new string(']', depth));

    [Theory]
    [InlineData("expectReplies", "\"\\ud800\"")]
    [InlineData("normal", "\"\\ud800\"")]
    [InlineData("expectReplies", "{\"\\ud800\":1}")]
    [InlineData("expectReplies", "1e999")]
    [InlineData("expectReplies", "\"\\u0000\"")]
    public async Task Whatever_they_hold_nothing_fails(string deliveryMode, string json) =>
        await AssertTakenAsync(deliveryMode, json);

    private static async Task AssertTakenAsync(string deliveryMode, string json)
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        message["serviceUrl"] = channel.Url;
        message["deliveryMode"] = deliveryMode;
        message["conversation"]!["new"] = "#";

        using var response = await bot.PostAsync(
            message.ToJsonString().Replace("\"#\"", json, StringComparison.Ordinal)
        );

        Assert.True(
            response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest,
            ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)
        );
    }
}
