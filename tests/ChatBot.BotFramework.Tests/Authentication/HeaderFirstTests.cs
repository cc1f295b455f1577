using ChatBot.BotFramework.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Primitives;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>What is known of a request before its body is read.</summary>
public sealed class HeaderFirstTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost host = shared.Host;

    [Fact]
    public async Task One_header_with_a_good_token_is_worth_reading_on() =>
        Assert.Null(await CheckAsync($"Bearer {host.Token().SignedBy(host.Key)}"));

    [Fact]
    public async Task Two_headers_are_refused()
    {
        var header = $"Bearer {host.Token().SignedBy(host.Key)}";

        Assert.Equal("BadAuthorization", (await CheckAsync(new StringValues([header, header])))?.Code);
    }

    [Fact]
    public async Task No_header_is_refused() =>
        Assert.Equal("MissingAuthorization", (await CheckAsync(StringValues.Empty))?.Code);

    [Fact]
    public async Task A_bot_without_credentials_takes_no_token()
    {
        var authentication = new BotFrameworkAuthentication(
            new BotFrameworkOptions(),
            host.Time,
            NullLogger<BotFrameworkAuthentication>.Instance
        );

        Assert.False(authentication.HasCredentials);
        Assert.Equal(
            "401 NoCredentials",
            Answered.Of(
                await authentication.AuthenticateRequestAsync(
                    TestHost.Activity(),
                    $"Bearer {host.Token().SignedBy(host.Key)}",
                    TestContext.Current.CancellationToken
                )
            )
        );
    }

    private ValueTask<AuthenticationFault?> CheckAsync(StringValues header) =>
        host.Authentication.CheckHeaderAsync(header, TestContext.Current.CancellationToken);
}
