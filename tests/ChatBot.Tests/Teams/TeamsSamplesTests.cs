using System.Net;

namespace ChatBot.Tests.Teams;

public sealed class TeamsSamplesTests
{
    public static TheoryData<string> Samples => [.. TeamsPayload.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Whatever_Teams_sends_is_taken_without_a_failure(string sample)
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();
        var activity = TeamsPayload.Read(sample);
        activity["serviceUrl"] = channel.Url;

        using var response = await bot.PostAsync(activity);

        // Nothing of ours is refreshed or executed.
        var expected =
            sample == "invoke-adaptiveCard_action-personal" ? HttpStatusCode.NotImplemented : HttpStatusCode.OK;
        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(bot.Logs.Errors);
    }
}
