using System.Net;
using ChatBot.BotFramework.Authentication;
using ChatBot.BotFramework.Tests.Connector;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests.Authentication;

public sealed class ConnectorTokenHandlerTests
{
    private const string Below = "v3/conversations/chat/activities";

    [Fact]
    public async Task The_token_goes_to_the_address_that_the_turn_has_proven()
    {
        var sent = await SendAsync(TestHost.ServiceUrl, TestHost.ServiceUrl + Below);

        Assert.Equal("Bearer secret-token", sent);
    }

    [Theory]
    [InlineData(null, TestHost.ServiceUrl + Below)]
    [InlineData(TestHost.ServiceUrl, "https://smba.trafficmanager.net/amer/v3")]
    [InlineData(TestHost.ServiceUrl, "https://smba.trafficmanager.net/emeax/v3")]
    [InlineData(TestHost.ServiceUrl, "https://smba.trafficmanager.net/emea/../amer/v3")]
    [InlineData(TestHost.ServiceUrl, "https://webchat.botframework.com/emea/v3")]
    [InlineData(TestHost.ServiceUrl, "http://smba.trafficmanager.net/emea/v3")]
    [InlineData(TestHost.ServiceUrl, "https://smba.trafficmanager.net:444/emea/v3")]
    [InlineData("https://evil.example.org/", "https://evil.example.org/v3")]
    [InlineData("http://127.0.0.1/", "http://127.0.0.1/v3")]
    public async Task Nothing_is_sent_to_an_address_that_is_not_proven_or_not_allowed(string? proven, string address) =>
        await Assert.ThrowsAsync<ServiceUrlRefusedException>(() => SendAsync(proven, address));

    [Fact]
    public async Task Without_credentials_no_token_is_sent()
    {
        var sent = await SendAsync("http://127.0.0.1:3978", "http://127.0.0.1:3978/v3", new BotFrameworkOptions());

        Assert.Equal("", sent);
    }

    private static async Task<string> SendAsync(string? proven, string address, BotFrameworkOptions? options = null)
    {
        options ??= new BotFrameworkOptions { AppId = TestHost.AppId };
        var time = new FakeTimeProvider();
        var tokens = options.HasCredentials
            ? new TokenSource(
                _ => Task.FromResult(new AccessToken("secret-token", null, time.GetUtcNow().AddHours(1))),
                time,
                NullLogger<TokenSource>.Instance
            )
            : null;
        using var channel = new StubHandler(HttpStatusCode.OK);
        using var handler = new ConnectorTokenHandler(new ServiceHosts(options), tokens) { InnerHandler = channel };
        using var http = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent("") };
        if (proven is not null)
            request.Options.Set(ConnectorTokenHandler.ProvenServiceUrl, new Uri(proven));
        try
        {
            using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        }
        catch (ServiceUrlRefusedException)
        {
            Assert.Empty(channel.Requests);
            throw;
        }
        Assert.Single(channel.Requests);
        return request.Headers.Authorization?.ToString() ?? "";
    }
}
