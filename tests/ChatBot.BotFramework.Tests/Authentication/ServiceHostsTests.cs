using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Tests.Authentication;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/v3", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://bot.example.org/", true)]
    [InlineData("https://a.b.example.net/", true)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("https://other.trafficmanager.net/", false)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://smba.trafficmanager.net.example.com/", false)]
    [InlineData("https://user@smba.trafficmanager.net/", false)]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("http://localhost/", false)]
    [InlineData("https://169.254.169.254/", false)]
    public void With_credentials_the_bot_sends_to_its_channels_by_https(string address, bool isAllowed) =>
        Assert.Equal(
            isAllowed,
            new ServiceHosts(
                new BotFrameworkOptions
                {
                    AppId = TestHost.AppId,
                    AllowedServiceHosts = ["bot.example.org", "*.example.net"],
                }
            ).Allows(new Uri(address))
        );

    [Theory]
    [InlineData("http://localhost:3978/v3", true)]
    [InlineData("http://127.0.0.1/", true)]
    [InlineData("https://[::1]/", true)]
    [InlineData("https://smba.trafficmanager.net/", false)]
    [InlineData("http://localhost.example.com/", false)]
    [InlineData("ftp://localhost/", false)]
    public void Without_credentials_the_bot_sends_to_this_machine(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, new ServiceHosts(new BotFrameworkOptions()).Allows(new Uri(address)));

    [Theory]
    [InlineData(BotCloud.USGovernment, "https://smba.infra.gov.teams.microsoft.us/gcch/")]
    [InlineData(BotCloud.USGovernment, "https://directline.botframework.azure.us/")]
    [InlineData(BotCloud.China, "https://msteams.botframework.azure.cn/teams")]
    public void Each_cloud_has_its_own_hosts(BotCloud cloud, string address)
    {
        Assert.True(Allows(cloud));
        Assert.False(Allows(BotCloud.Public));

        bool Allows(BotCloud of) =>
            new ServiceHosts(new BotFrameworkOptions { AppId = TestHost.AppId, Cloud = of }).Allows(new Uri(address));
    }
}
