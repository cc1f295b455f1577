using System.Text.Json;

namespace ChatBot.BotFramework.Tests.Authentication;

public sealed class AllowedTenantTests
{
    private const string Other = "11111111-2222-4333-8444-555555555555";

    [Theory]
    [InlineData("msteams", TestHost.Tenant, TestHost.Tenant, "200")]
    [InlineData("msteams", TestHost.Tenant, null, "200")]
    [InlineData("msteams", null, TestHost.Tenant, "200")]
    [InlineData("msteams", Other, Other, "403 TenantNotAllowed")]
    [InlineData("msteams", TestHost.Tenant, Other, "403 TenantNotAllowed")]
    [InlineData("msteams", Other, TestHost.Tenant, "403 TenantNotAllowed")]
    [InlineData("msteams", null, null, "403 TenantNotAllowed")]
    [InlineData("webchat", Other, null, "200")]
    public async Task Only_people_of_a_listed_tenant_reach_the_bot_from_Teams(
        string channel,
        string? conversation,
        string? channelData,
        string answer
    )
    {
        await using var host = await TestHost.StartAsync(options => options.AllowedTenants = [TestHost.Tenant]);
        var activity = TestHost.Activity();
        activity.ChannelId = channel;
        activity.Conversation!.TenantId = conversation;
        activity.ChannelData = JsonSerializer.SerializeToElement(new { tenant = new { id = channelData } });

        Assert.Equal(answer, Answered.Of(await host.AskAsync(host.Token(), activity)));
    }
}
