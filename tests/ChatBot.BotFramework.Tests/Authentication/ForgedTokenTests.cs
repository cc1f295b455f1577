using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Every way to forge a token of the connector, against an issuer that serves its keys over HTTP.</summary>
public sealed class ForgedTokenTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly TestHost host = shared.Host;

    [Fact]
    public async Task A_token_as_the_connector_writes_it_is_taken() =>
        Assert.Equal("200", Answered.Of(await host.AskAsync(host.Token())));

    [Theory]
    [InlineData(null, "401 MissingAuthorization")]
    [InlineData("", "401 MissingAuthorization")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==", "401 BadAuthorization")]
    [InlineData("Bearer", "401 BadAuthorization")]
    [InlineData("Bearer ", "401 BadAuthorization")]
    [InlineData("Bearer  a.b.c", "401 BadAuthorization")]
    [InlineData("Bearer a.b.c ", "401 BadAuthorization")]
    [InlineData(" Bearer a.b.c", "401 BadAuthorization")]
    [InlineData("Bearer\ta.b.c", "401 BadAuthorization")]
    [InlineData("Bearer garbage", "401 BadToken")]
    [InlineData("Bearer ..", "401 BadToken")]
    [InlineData("Bearer a.b.c", "401 BadToken")]
    [InlineData("Bearer a.b.c.d.e", "401 BadToken")]
    [InlineData("Bearer é.b.c", "401 BadToken")]
    [InlineData("Bearer bnVsbA.bnVsbA.AA", "401 BadToken")]
    [InlineData("Bearer W10.W10.AA", "401 BadToken")]
    [InlineData("Bearer e30.e30.AA", "401 BadToken")]
    public async Task A_header_without_a_token_is_refused(string? header, string answer) =>
        Assert.Equal(answer, Answered.Of(await host.AskWithHeaderAsync(header)));

    [Fact]
    public async Task A_header_of_more_than_16_KB_is_refused()
    {
        var token = host.Token().With("padding", new string('x', 16 * 1024));

        Assert.Equal("401 BadAuthorization", Answered.Of(await host.AskAsync(token)));
    }

    [Theory]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://api.botframework.com/")]
    [InlineData("HTTPS://API.BOTFRAMEWORK.COM")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_token_of_another_issuer_is_refused(string? issuer)
    {
        var fetches = host.Issuer.Fetches;

        var answer = Answered.Of(await host.AskAsync(host.Token().With("iss", issuer)));

        Assert.Contains(answer, (string[])["401 UnknownIssuer", "401 BadToken"]);
        Assert.Equal(fetches, host.Issuer.Fetches);
    }

    [Theory]
    [InlineData("00000000-0000-4000-8000-000000000000")]
    [InlineData("3e1f0d2a-7c4b-4d8e-9a56-0b1c2d3e4f5")]
    [InlineData("api://3e1f0d2a-7c4b-4d8e-9a56-0b1c2d3e4f50")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_token_for_another_audience_is_rejected(string? audience) =>
        Assert.Equal("401 WrongAudience", Answered.Of(await host.AskAsync(host.Token().With("aud", audience))));

    [Fact]
    public async Task A_token_for_the_bot_and_another_is_rejected() =>
        Assert.Equal(
            "401 WrongAudience",
            Answered.Of(await host.AskAsync(host.Token().With("aud", new JsonArray(TestHost.AppId, "another"))))
        );

    [Theory]
    [InlineData(-4, 200)]
    [InlineData(-6, 401)]
    public async Task A_token_may_have_expired_five_minutes_ago_at_most(int minutes, int status)
    {
        var now = host.Time.GetUtcNow();

        var result = await host.AskAsync(host.Token().With(now.AddHours(-1), now.AddMinutes(minutes)));

        Assert.Equal(status == 200 ? "200" : "401 TokenExpired", Answered.Of(result));
    }

    [Theory]
    [InlineData(4, 200)]
    [InlineData(6, 401)]
    public async Task A_token_may_be_valid_in_five_minutes_at_most(int minutes, int status)
    {
        var now = host.Time.GetUtcNow();

        var result = await host.AskAsync(host.Token().With(now.AddMinutes(minutes), now.AddHours(1)));

        Assert.Equal(status == 200 ? "200" : "401 TokenExpired", Answered.Of(result));
    }

    [Fact]
    public async Task A_token_without_an_expiry_is_refused() =>
        Assert.Equal("401 NoExpiry", Answered.Of(await host.AskAsync(host.Token().With("exp", null))));

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("1e999")]
    public async Task A_token_whose_expiry_is_no_time_to_come_is_refused(string expiry)
    {
        var token = host.Token();
        var key = host.Key;
        token.Claims["exp"] = JsonNode.Parse(expiry);

        var result = await host.AskAsync(token.SignedBy(key));

        Assert.Equal(401, result.Fault?.Status);
    }

    [Fact]
    public async Task A_token_that_is_not_signed_is_refused()
    {
        var token = host.Token().WithHeader("alg", "none").WithHeader("kid", host.Key.Id).Unsigned;

        Assert.Equal("401 WrongAlgorithm", Answered.Of(await host.AskAsync($"{token}.")));
    }

    [Theory]
    [InlineData("RS384")]
    [InlineData("RS512")]
    [InlineData("PS256")]
    [InlineData("rs256")]
    [InlineData("ES256")]
    public async Task A_token_signed_otherwise_than_by_RS256_is_refused(string algorithm) =>
        Assert.Equal("401 WrongAlgorithm", Answered.Of(await host.AskAsync(host.Token().WithHeader("alg", algorithm))));

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused()
    {
        var token = host.Token().WithHeader("alg", "HS256").WithHeader("kid", host.Key.Id);

        Assert.Equal("401 WrongAlgorithm", Answered.Of(await host.AskAsync(token.SignedByHash(host.Key.PublicBytes))));
    }

    [Fact]
    public async Task A_token_signed_by_a_rogue_key_under_a_known_id_is_refused()
    {
        using var rogue = new TestKey(host.Key.Id);

        Assert.Equal("401 BadSignature", Answered.Of(await host.AskAsync(host.Token().SignedBy(rogue))));
    }

    [Fact]
    public async Task A_token_that_brings_its_own_key_is_refused()
    {
        using var rogue = new TestKey(host.Key.Id);
        var token = host.Token().WithHeader("jwk", rogue.Published()).WithHeader("jku", "http://127.0.0.1/keys");

        Assert.Equal("401 BadSignature", Answered.Of(await host.AskAsync(token.SignedBy(rogue))));
    }

    [Fact]
    public async Task A_token_of_an_unknown_key_is_refused()
    {
        using var rogue = new TestKey("rogue");

        Assert.Equal("401 UnknownKey", Answered.Of(await host.AskAsync(host.Token().SignedBy(rogue))));
    }

    [Fact]
    public async Task A_token_that_names_no_key_is_refused()
    {
        var signed = host.Token().SignedBy(host.Key);
        var nameless = host.Token().WithHeader("x5t", host.Key.Id);
        var header = nameless.Unsigned.Split('.')[0];

        Assert.Equal(401, (await host.AskAsync($"{header}.{signed.Split('.', 2)[1]}")).Fault?.Status);
    }

    [Fact]
    public async Task A_token_with_a_critical_header_is_refused() =>
        Assert.Equal(
            "401 BadToken",
            Answered.Of(await host.AskAsync(host.Token().WithHeader("crit", new JsonArray("b64"))))
        );

    [Fact]
    public async Task A_token_whose_signature_was_cut_off_is_refused() =>
        Assert.Equal(
            401,
            (await host.AskAsync(host.Token().SignedBy(host.Key).Split('.') is var p ? $"{p[0]}.{p[1]}." : ""))
                .Fault
                ?.Status
        );

    [Fact]
    public async Task The_same_token_is_taken_again()
    {
        var token = host.Token().SignedBy(host.Key);

        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));
        Assert.Equal("200", Answered.Of(await host.AskAsync(token)));
    }
}
