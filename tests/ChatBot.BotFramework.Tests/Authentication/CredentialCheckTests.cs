using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>What can be told of credentials and metadata from here.</summary>
public sealed class CredentialCheckTests : IAsyncLifetime
{
    private const string AppId = "11112222-3333-4444-5555-666677778888";
    private const string Tenant = "99998888-7777-6666-5555-444433332222";
    private const string Secret = "the-secret-that-nobody-sees";

    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private readonly TestKey key = new("key");
    private TestIssuer issuer = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => issuer = await TestIssuer.StartAsync(key.Published("msteams"));

    public async ValueTask DisposeAsync()
    {
        await issuer.DisposeAsync();
        key.Dispose();
    }

    [Fact]
    public async Task Good_credentials_and_metadata_are_told_as_such()
    {
        var facts = await ReadAsync(Accepting(AppId, Tenant));

        Assert.Equal(CredentialKind.Secret, facts.Kind);
        Assert.True(facts.IsAccepted);
        Assert.True(facts.IsConsistent);
        Assert.True(facts.IsMetadataReachable);
        Assert.True(facts.IsIssuerConfirmed);
        Assert.True(facts.ClockAhead!.Value.Duration() < TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000001", Tenant)]
    [InlineData(AppId, "00000000-0000-0000-0000-000000000001")]
    public async Task A_token_for_another_application_or_tenant_is_noticed(string app, string tenant)
    {
        var facts = await ReadAsync(Accepting(app, tenant));

        Assert.True(facts.IsAccepted);
        Assert.False(facts.IsConsistent);
    }

    [Theory]
    [InlineData("AADSTS7000215", "WrongSecret")]
    [InlineData("AADSTS7000222", "ExpiredSecret")]
    [InlineData("AADSTS700016", "UnknownApplication")]
    [InlineData("AADSTS90002", "UnknownTenant")]
    [InlineData("AADSTS53003", "Refused")]
    public async Task A_refusal_is_told_by_its_code(string code, string problem)
    {
        var body = new JsonObject { ["error"] = "invalid_client", ["error_description"] = $"{code}: no." };

        var facts = await ReadAsync(new EntraStub(HttpStatusCode.Unauthorized, body.ToJsonString()));

        Assert.False(facts.IsAccepted);
        Assert.Equal((problem, code), (facts.Refusal!.Problem.ToString(), facts.Refusal.Code));
        Assert.DoesNotContain(Secret, facts.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_does_not_answer_is_waited_for_longer_than_seconds()
    {
        var asked = new TaskCompletionSource();
        issuer.Failure = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var reading = ReadAsync(new SilentEntra(asked));
        await asked.Task.WaitAsync(Cancelled);

        time.Advance(TimeSpan.FromSeconds(5));

        var facts = await reading;
        Assert.Equal(CredentialProblem.Unreachable, facts.Refusal!.Problem);
        Assert.False(facts.IsMetadataReachable);
        Assert.Null(facts.ClockAhead);
    }

    [Fact]
    public async Task Metadata_of_another_issuer_is_noticed()
    {
        issuer.Issuer = "https://issuer.example.org";

        Assert.False((await ReadAsync(Accepting(AppId, Tenant))).IsIssuerConfirmed);
    }

    [Fact]
    public async Task Metadata_that_cannot_be_had_is_noticed()
    {
        issuer.Failure = context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        };

        var facts = await ReadAsync(Accepting(AppId, Tenant));

        Assert.False(facts.IsMetadataReachable);
        Assert.Null(facts.IsIssuerConfirmed);
        Assert.True(facts.IsAccepted);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_is_noticed()
    {
        time.Advance(TimeSpan.FromMinutes(10));

        var ahead = (await ReadAsync(Accepting(AppId, Tenant))).ClockAhead!.Value;

        Assert.InRange(ahead.TotalMinutes, 9, 11);
    }

    [Fact]
    public async Task A_reading_remembers_nothing_of_the_one_before()
    {
        var check = Check(Accepting(AppId, Tenant));
        Assert.NotNull((await check.ReadAsync(Cancelled)).ClockAhead);
        issuer.Failure = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        Assert.Null((await check.ReadAsync(Cancelled)).ClockAhead);
    }

    [Fact]
    public async Task A_secret_ends_with_the_day_in_the_settings()
    {
        var facts = await ReadAsync(
            Accepting(AppId, Tenant),
            new BotFrameworkOptions
            {
                AppId = AppId,
                ClientSecret = Secret,
                ClientSecretExpires = new DateOnly(2027, 5, 31),
                OpenIdMetadata = issuer.Metadata,
            }
        );

        var end = new DateTimeOffset(2027, 6, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.InRange(facts.ExpiresOn!.Value, end.AddSeconds(-1), end.AddTicks(-1));
    }

    [Fact]
    public async Task Without_credentials_Entra_is_not_asked()
    {
        var facts = await ReadAsync(
            new EntraStub(HttpStatusCode.OK, "no token"),
            new BotFrameworkOptions { OpenIdMetadata = issuer.Metadata }
        );

        Assert.Null(facts.IsAccepted);
        Assert.Equal(CredentialKind.None, facts.Kind);
    }

    private Task<CredentialFacts> ReadAsync(HttpMessageHandler entra, BotFrameworkOptions? options = null) =>
        Check(entra, options).ReadAsync(Cancelled);

    private CredentialCheck Check(HttpMessageHandler entra, BotFrameworkOptions? options = null) =>
        new(
            options
                ?? new BotFrameworkOptions
                {
                    AppId = AppId,
                    TenantId = Tenant,
                    ClientSecret = Secret,
                    OpenIdMetadata = issuer.Metadata,
                },
            time,
            new EntraHttp(new HttpClient(entra)),
            MetadataDocuments.CreateClient()
        );

    private static EntraStub Accepting(string app, string tenant)
    {
        var claims = new JsonObject { ["appid"] = app, ["tid"] = tenant };
        var token = $"{Part(new JsonObject { ["alg"] = "RS256" })}.{Part(claims)}.AAAA";
        var body = new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = 3599,
            ["access_token"] = token,
        };
        return new EntraStub(HttpStatusCode.OK, body.ToJsonString());
    }

    private static string Part(JsonObject json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json.ToJsonString()));

    // Takes the question and never answers.
    private sealed class SilentEntra(TaskCompletionSource asked) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
