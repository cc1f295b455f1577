using System.Text.Json.Nodes;
using ChatBot.BotFramework.Authentication;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>When an issuer is asked for its keys, and what holds while it does not answer.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    /// <summary>Metadata and keys.</summary>
    private const int OneFetch = 2;

    private TestHost host = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Keys_are_fetched_once_for_all_requests()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => AskAsync(i)));

        Assert.All(results, answer => Assert.Equal("200", answer));
        Assert.Equal(OneFetch, host.Issuer.Fetches);
    }

    [Fact]
    public async Task A_spray_of_unknown_keys_causes_one_fetch_in_five_minutes()
    {
        Assert.Equal("200", await AskAsync());
        using var rogue = new TestKey("rogue");

        await SprayAsync(rogue);
        Assert.Equal(OneFetch, host.Issuer.Fetches);
        host.Time.Advance(TimeSpan.FromMinutes(5));
        await SprayAsync(rogue);
        Assert.Equal(2 * OneFetch, host.Issuer.Fetches);
        host.Time.Advance(TimeSpan.FromMinutes(4.9));
        await SprayAsync(rogue);
        Assert.Equal(2 * OneFetch, host.Issuer.Fetches);

        Assert.Equal("200", await AskAsync());
    }

    [Fact]
    public async Task A_new_key_is_fetched_when_a_token_names_it()
    {
        Assert.Equal("200", await AskAsync());
        using var next = new TestKey("next");
        host.Issuer.Keys.Add(next.Published("msteams"));
        host.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("200", Answered.Of(await host.AskAsync(host.Token().SignedBy(next))));
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_trusted_for_a_day_at_most()
    {
        var until = host.Time.GetUtcNow().AddDays(2);
        var token = host.Token().With(host.Time.GetUtcNow(), until).SignedBy(host.Key);
        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));
        using var next = new TestKey("next");
        host.Issuer.Keys = new JsonArray(next.Published("msteams"));

        host.Time.Advance(TimeSpan.FromHours(24));

        Assert.Equal("401 UnknownKey", Answered.Of(await host.AskAsync(token)));
    }

    [Fact]
    public async Task A_key_of_the_same_name_and_other_content_makes_taken_tokens_void()
    {
        var token = host.Token().With(host.Time.GetUtcNow(), host.Time.GetUtcNow().AddDays(2)).SignedBy(host.Key);
        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));
        using var other = new TestKey(host.Key.Id);
        host.Issuer.Keys = new JsonArray(other.Published("msteams"));

        host.Time.Advance(TimeSpan.FromHours(24));

        Assert.Equal("401 BadSignature", Answered.Of(await host.AskAsync(token)));
    }

    [Fact]
    public async Task A_taken_token_expires_all_the_same()
    {
        var token = host.Token().SignedBy(host.Key);
        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));

        host.Time.Advance(TimeSpan.FromMinutes(64));
        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));
        host.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("401 TokenExpired", Answered.Of(await host.AskAsync(token)));
    }

    [Fact]
    public async Task While_metadata_is_down_the_last_good_keys_stay()
    {
        Assert.Equal("200", await AskAsync());
        host.Issuer.Failure = Status(503);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            host.Time.Advance(TimeSpan.FromDays(1));
            Assert.Equal("200", await AskAsync());
        }
        Assert.Equal(OneFetch + 3, host.Issuer.Fetches);
    }

    [Fact]
    public async Task While_metadata_is_down_no_request_with_a_known_key_waits_for_it_again()
    {
        Assert.Equal("200", await AskAsync());
        host.Issuer.Failure = Status(503);
        host.Time.Advance(SigningKeys.MaxAge);
        Assert.Equal("200", await AskAsync());
        var asked = new TaskCompletionSource();
        host.Issuer.Failure = context =>
        {
            asked.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        host.Time.Advance(SigningKeys.MinInterval);

        // Less than the issuer is waited for.
        Assert.Equal("200", await AskAsync().WaitAsync(MetadataDocuments.Timeout / 2, Cancelled));
        await asked.Task.WaitAsync(Cancelled);
        Assert.Equal("200", await AskAsync(1).WaitAsync(MetadataDocuments.Timeout / 2, Cancelled));
        Assert.Equal(OneFetch + 2, host.Issuer.Fetches);
    }

    [Fact]
    public async Task When_metadata_is_up_again_its_new_keys_take_over()
    {
        var old = host.Token().With(host.Time.GetUtcNow(), host.Time.GetUtcNow().AddDays(2)).SignedBy(host.Key);
        Assert.Equal("200", Answered.Of(await host.AskAsync(old)));
        host.Issuer.Failure = Status(503);
        host.Time.Advance(SigningKeys.MaxAge);
        Assert.Equal("200", Answered.Of(await host.AskAsync(old)));
        using var next = new TestKey("next");
        (host.Issuer.Failure, host.Issuer.Keys) = (null, new JsonArray(next.Published("msteams")));
        host.Time.Advance(SigningKeys.MinInterval);

        await host.AskAsync(old);
        Assert.Equal("200", Answered.Of(await host.AskAsync(host.Token().SignedBy(next))));
        Assert.Equal("401 UnknownKey", Answered.Of(await host.AskAsync(old)));
    }

    [Fact]
    public async Task An_outage_of_long_ago_excuses_no_old_key()
    {
        var old = host.Token().With(host.Time.GetUtcNow(), host.Time.GetUtcNow().AddDays(3)).SignedBy(host.Key);
        Assert.Equal("200", Answered.Of(await host.AskAsync(old)));
        host.Issuer.Failure = Status(503);
        host.Time.Advance(SigningKeys.MaxAge);
        Assert.Equal("200", Answered.Of(await host.AskAsync(old)));
        using var next = new TestKey("next");
        (host.Issuer.Failure, host.Issuer.Keys) = (null, new JsonArray(next.Published("msteams")));

        host.Time.Advance(SigningKeys.OutageMemory);

        Assert.Equal("401 UnknownKey", Answered.Of(await host.AskAsync(old)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":null}""")]
    [InlineData("""{"keys":[null]}""")]
    [InlineData("<html>")]
    public async Task What_is_no_metadata_replaces_no_keys(string answer)
    {
        Assert.Equal("200", await AskAsync());
        host.Issuer.Failure = context => context.Response.WriteAsync(answer);

        host.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal("200", await AskAsync());
    }

    [Fact]
    public async Task Without_keys_a_token_is_refused_and_the_issuer_left_in_peace()
    {
        host.Issuer.Failure = Status(500);

        Assert.Equal("401 KeysUnavailable", await AskAsync());
        Assert.Equal("401 KeysUnavailable", await AskAsync());
        Assert.Equal(1, host.Issuer.Fetches);

        host.Issuer.Failure = null;
        host.Time.Advance(SigningKeys.FirstInterval);
        Assert.Equal("200", await AskAsync());
    }

    [Fact]
    public async Task A_redirect_of_metadata_is_not_followed()
    {
        await using var other = await TestIssuer.StartAsync(host.Key.Published("msteams"));
        host.Issuer.Failure = context =>
        {
            context.Response.Redirect(other.Metadata);
            return Task.CompletedTask;
        };

        Assert.Equal("401 KeysUnavailable", await AskAsync());
        Assert.Equal(0, other.Fetches);
    }

    [Fact]
    public async Task Metadata_that_does_not_end_is_not_taken()
    {
        host.Issuer.Failure = context => context.Response.WriteAsync(new string(' ', MetadataDocuments.MaxSize + 1));

        Assert.Equal("401 KeysUnavailable", await AskAsync());
    }

    [Fact]
    public async Task A_key_of_1024_bits_is_not_taken()
    {
        using var small = new TestKey("small", 1024);
        host.Issuer.Keys = new JsonArray(small.Published("msteams"), host.Key.Published("msteams"));

        Assert.Equal("401 UnknownKey", Answered.Of(await host.AskAsync(host.Token().SignedBy(small))));
    }

    [Theory]
    [InlineData("https://login.botframework.com/v1/keys", true)]
    [InlineData("http://127.0.0.1:5000/keys", true)]
    [InlineData("http://localhost/keys", true)]
    [InlineData("http://[::1]/keys", true)]
    [InlineData("http://login.botframework.com/v1/keys", false)]
    [InlineData("http://10.0.0.1/keys", false)]
    [InlineData("http://localhost.evil.example.org/keys", false)]
    [InlineData("http://user@127.0.0.1/keys", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("keys", false)]
    [InlineData(null, false)]
    public void Metadata_comes_over_plain_http_from_this_machine_only(string? address, bool isAllowed) =>
        Assert.Equal(isAllowed, MetadataDocuments.IsAllowed(address));

    private static Func<HttpContext, Task> Status(int status) =>
        context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };

    private async Task SprayAsync(TestKey rogue)
    {
        foreach (var i in Enumerable.Range(0, 100))
        {
            var token = host.Token().WithHeader("kid", $"unknown-{i}").SignedBy(rogue);
            Assert.Equal("401 UnknownKey", Answered.Of(await host.AskAsync(token)));
        }
    }

    private async Task<string> AskAsync(int number = 0) =>
        Answered.Of(await host.AskAsync(host.Token().With("jti", $"{host.Time.GetUtcNow():u}{number}")));
}
