using System.Text.Json.Nodes;
using ChatBot.BotFramework.Authentication;
using ChatBot.BotHost;
using ChatBot.Doctor;
using ChatBot.Tests.Doctor;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.BotHost;

public sealed class ChannelHealthTests
{
    private static readonly Finding Refused = Finding.Error(
        FindingGroup.Channels,
        FindingKind.WrongSecret,
        new ErrorCode("AADSTS1")
    );

    private readonly FakeTimeProvider time = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_known_is_no_fault_and_asks_nobody()
    {
        var check = new ListedCheck(Refused);

        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(new Checkup([check], time))).Status);
        Assert.Equal(0, check.Runs);
    }

    [Fact]
    public async Task Credentials_that_were_found_refused_degrade_it()
    {
        var checkup = new Checkup([new ListedCheck(Refused)], time);
        await checkup.RunAsync(Cancelled);

        var health = await HealthAsync(checkup);

        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("BotFramework:ClientSecret", health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_errors_do_not()
    {
        var full = Finding.Error(FindingGroup.Machine, FindingKind.DiskFull, 1L, 2L);
        var checkup = new Checkup([new ListedCheck(full)], time);
        await checkup.RunAsync(Cancelled);

        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(checkup)).Status);
    }

    [Fact]
    public async Task What_sending_has_met_counts_more()
    {
        var isRefused = true;
        var tokens = new TokenSource(
            _ =>
                isRefused
                    ? throw new CredentialException(CredentialProblem.ExpiredSecret, "AADSTS7000222", inner: null)
                    : Task.FromResult(new AccessToken("token", null, time.GetUtcNow().AddHours(1))),
            time,
            NullLogger<TokenSource>.Instance
        );
        var checkup = new Checkup([new ListedCheck(Refused)], time);
        await checkup.RunAsync(Cancelled);

        await Assert.ThrowsAsync<CredentialException>(() => tokens.GetAsync(Cancelled).AsTask());
        Assert.Equal(
            "The client secret has expired (AADSTS7000222). Make a new one in Entra and write its value into BotFramework:ClientSecret.",
            (await HealthAsync(checkup, tokens)).Description
        );

        isRefused = false;
        time.Advance(TimeSpan.FromMinutes(1));
        await tokens.GetAsync(Cancelled);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(checkup, tokens)).Status);
    }

    [Fact]
    public async Task A_running_bot_has_the_check()
    {
        await using var bot = await TestBot.StartAsync();

        var ready = JsonNode.Parse(await bot.PageAsync("/health/ready"))!;

        Assert.Equal("Healthy", (string?)ready["checks"]!["channels"]!["status"]);
    }

    private static Task<HealthCheckResult> HealthAsync(Checkup checkup, TokenSource? tokens = null) =>
        new ChannelHealth(checkup, tokens).CheckHealthAsync(new HealthCheckContext(), Cancelled);
}
