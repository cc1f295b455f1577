using ChatBot.BotFramework.Connector;

namespace ChatBot.BotFramework.Tests.Connector;

public sealed class ServiceUrlTests
{
    [Theory]
    [InlineData("http://localhost")]
    [InlineData("http://LocalHost:3978/")]
    [InlineData("https://localhost:3978/_connector")]
    [InlineData("http://127.0.0.1:56151/_connector")]
    [InlineData("http://127.1")]
    [InlineData("http://127.255.255.254/")]
    [InlineData("http://[::1]:3978")]
    [InlineData("http://[::ffff:127.0.0.1]")]
    public void An_address_of_this_machine_is_local(string serviceUrl) => Assert.True(ServiceUrl.IsLocal(serviceUrl));

    [Theory]
    [InlineData("http://evil.com@localhost/")]
    [InlineData("http://localhost/?x=")]
    [InlineData("http://localhost/#x")]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost.evil.com")]
    [InlineData("http://localhost.")]
    [InlineData("http://127.0.0.1.nip.io")]
    [InlineData("http://localhost@evil.com")]
    [InlineData("http://127.0.0.1:80@evil.com/")]
    [InlineData("http://localhost:80%40evil.com/")]
    [InlineData("http://evil.com/#@localhost")]
    [InlineData("http://evil.com?@localhost")]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://[::]")]
    [InlineData("http://[::ffff:10.0.0.1]")]
    [InlineData("http://10.0.0.1")]
    [InlineData("http://128.0.0.1")]
    public void An_address_of_another_machine_is_not_local(string serviceUrl) =>
        Assert.False(ServiceUrl.IsLocal(serviceUrl));

    [Fact]
    public void The_host_name_loopback_is_local_because_a_Uri_makes_localhost_of_it()
    {
        Assert.True(ServiceUrl.IsLocal("http://loopback:3978"));
        Assert.Equal("localhost", new Uri("http://loopback:3978/v3").IdnHost);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("localhost")]
    [InlineData("localhost:3978")]
    [InlineData("//localhost/")]
    [InlineData("/v3/conversations")]
    [InlineData("file:///etc/passwd")]
    [InlineData("file://localhost/etc/passwd")]
    [InlineData("ftp://localhost/")]
    [InlineData("ws://localhost/")]
    [InlineData("http://")]
    public void What_is_no_web_address_is_not_local(string? serviceUrl) => Assert.False(ServiceUrl.IsLocal(serviceUrl));
}
