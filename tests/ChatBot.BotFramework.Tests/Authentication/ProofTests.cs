using System.Text.Json;
using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>What a good token proves of the activity beside it, the first time and from memory.</summary>
public sealed class ProofTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost host = shared.Host;

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net/emea")]
    [InlineData("https://smba.trafficmanager.net/emea", "https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.trafficmanager.net/emea/", "https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/", "HTTPS://smba.trafficmanager.net/emea/")]
    [InlineData("http://127.0.0.1:3978", "http://127.0.0.1:3978/")]
    public async Task The_same_service_address_is_the_same_however_it_is_written(string claim, string serviceUrl) =>
        Assert.Equal("200", await AskAsync(claim, serviceUrl));

    [Theory]
    [InlineData("https://evil.example.org/emea/")]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/EMEA/")]
    [InlineData("https://smba.trafficmanager.net/emea/x")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example.org/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example.org/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/emea/?x=1")]
    [InlineData("https://smba.trafficmanager.net/emea/#x")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_activity_with_another_service_address_is_refused(string? serviceUrl) =>
        Assert.Equal("401 WrongServiceUrl", await AskAsync(TestHost.ServiceUrl, serviceUrl));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("everywhere")]
    [InlineData("file:///etc/passwd")]
    public async Task A_token_that_names_no_service_address_is_refused(string? claim)
    {
        Assert.Equal("401 WrongServiceUrl", await AskAsync(claim, TestHost.ServiceUrl));
        Assert.Equal("401 WrongServiceUrl", await AskAsync(claim, claim));
    }

    [Fact]
    public async Task A_token_that_names_the_service_address_as_a_list_is_refused()
    {
        var token = host.Token().With("serviceurl", new System.Text.Json.Nodes.JsonArray(TestHost.ServiceUrl));

        Assert.Equal("401 WrongServiceUrl", Answered.Of(await host.AskAsync(token)));
    }

    [Fact]
    public async Task A_token_that_was_taken_once_proves_no_other_address_later()
    {
        var token = host.Token().SignedBy(host.Key);
        var elsewhere = TestHost.Activity();
        elsewhere.ServiceUrl = "https://evil.example.org/";

        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));
        Assert.Equal("401 WrongServiceUrl", Answered.Of(await host.AskAsync(token, elsewhere)));
    }

    [Theory]
    [InlineData("msteams", "200")]
    [InlineData("webchat", "200")]
    [InlineData("directline", "403 ChannelNotEndorsed")]
    [InlineData("MSTEAMS", "403 ChannelNotEndorsed")]
    [InlineData("", "403 ChannelNotEndorsed")]
    [InlineData(null, "403 ChannelNotEndorsed")]
    public async Task A_key_speaks_for_the_channels_it_is_endorsed_for(string? channel, string answer)
    {
        var token = host.Token().SignedBy(host.Key);
        var activity = TestHost.Activity();
        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));

        activity.ChannelId = channel;

        Assert.Equal(answer, Answered.Of(await host.AskAsync(token, activity)));
    }

    [Fact]
    public async Task A_key_endorsed_for_one_channel_cannot_speak_as_a_person_in_Teams()
    {
        await using var own = await TestHost.StartAsync();
        using var skype = new TestKey("skype");
        using var nobody = new TestKey("nobody");
        own.Issuer.Keys.Add(skype.Published("skype"));
        own.Issuer.Keys.Add(nobody.Published(null));

        Assert.Equal("403 ChannelNotEndorsed", Answered.Of(await own.AskAsync(own.Token().SignedBy(skype))));
        Assert.Equal("403 ChannelNotEndorsed", Answered.Of(await own.AskAsync(own.Token().SignedBy(nobody))));
    }

    [Fact]
    public async Task In_Teams_the_tenant_and_the_person_are_proven()
    {
        var caller = (await host.AskAsync(host.Token())).Caller;

        Assert.Equal(
            new AuthenticatedCaller(
                CallerKind.Connector,
                null,
                "msteams",
                new Uri(TestHost.ServiceUrl),
                TestHost.Tenant,
                "0a0b0c0d-0000-4000-8000-000000000001"
            ),
            caller
        );
    }

    [Fact]
    public async Task In_another_channel_neither_tenant_nor_person_is_proven()
    {
        var activity = TestHost.Activity();
        activity.ChannelId = "webchat";

        var caller = (await host.AskAsync(host.Token(), activity)).Caller!;

        Assert.Null(caller.TenantId);
        Assert.Null(caller.UserObjectId);
    }

    [Fact]
    public async Task Two_tenants_in_one_activity_prove_none()
    {
        var activity = TestHost.Activity();
        activity.ChannelData = JsonElement.Parse("""{"tenant":{"id":"00000000-0000-4000-8000-000000000000"}}""");

        var caller = (await host.AskAsync(host.Token(), activity)).Caller!;

        Assert.Null(caller.TenantId);
        Assert.Null(caller.UserObjectId);
    }

    private async Task<string> AskAsync(string? claim, string? serviceUrl)
    {
        var activity = TestHost.Activity();
        activity.ServiceUrl = serviceUrl;
        return Answered.Of(await host.AskAsync(host.Token().With("serviceurl", claim), activity));
    }
}
