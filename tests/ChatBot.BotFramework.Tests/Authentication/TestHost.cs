using System.Text.Json;
using ChatBot.BotFramework.Authentication;
using ChatBot.BotFramework.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>A bot with credentials whose connector, and whose Entra, are issuers of the tests' own.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string AppId = "3e1f0d2a-7c4b-4d8e-9a56-0b1c2d3e4f50";
    public const string Tenant = "8c2b1a90-6f5e-4d3c-8b7a-9081726354a1";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    // Making a key takes longer than a test.
    private static readonly TestKey First = new("first");

    private TestHost(TestIssuer issuer, TestKey key, BotFrameworkOptions options)
    {
        Issuer = issuer;
        Key = key;
        Options = options;
        options.OpenIdMetadata = issuer.Metadata;
        Authentication = new BotFrameworkAuthentication(
            options,
            CloudAddresses.Of(options) with
            {
                EntraMetadata = issuer.Metadata,
            },
            new MetadataDocuments(MetadataDocuments.CreateClient()),
            Time,
            NullLogger<BotFrameworkAuthentication>.Instance
        );
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero));

    public TestIssuer Issuer { get; }

    /// <summary>Endorsed for msteams and webchat.</summary>
    public TestKey Key { get; }

    public BotFrameworkOptions Options { get; }

    public BotFrameworkAuthentication Authentication { get; }

    public static async Task<TestHost> StartAsync(Action<BotFrameworkOptions>? set = null)
    {
        var options = new BotFrameworkOptions { AppId = AppId, ClientSecret = "unused" };
        set?.Invoke(options);
        return new TestHost(await TestIssuer.StartAsync(First.Published("msteams", "webchat")), First, options);
    }

    /// <summary>As the connector writes it, valid for an hour.</summary>
    public TestToken Token() =>
        new TestToken()
            .With("iss", "https://api.botframework.com")
            .With("aud", AppId)
            .With("serviceurl", ServiceUrl)
            .With(Time.GetUtcNow(), Time.GetUtcNow().AddHours(1));

    public static Activity Activity() =>
        new()
        {
            Type = "message",
            ChannelId = "msteams",
            ServiceUrl = ServiceUrl,
            Conversation = new ConversationAccount { Id = "chat", TenantId = Tenant },
            From = new ChannelAccount { Id = "29:1", AadObjectId = "0a0b0c0d-0000-4000-8000-000000000001" },
            ChannelData = JsonSerializer.SerializeToElement(new { tenant = new { id = Tenant } }),
        };

    public Task<AuthenticateRequestResult> AskAsync(string token, Activity? activity = null) =>
        AskWithHeaderAsync($"Bearer {token}", activity);

    public Task<AuthenticateRequestResult> AskWithHeaderAsync(string? header, Activity? activity = null) =>
        Authentication.AuthenticateRequestAsync(activity ?? Activity(), header, TestContext.Current.CancellationToken);

    public Task<AuthenticateRequestResult> AskAsync(TestToken token, Activity? activity = null) =>
        AskAsync(token.SignedBy(Key), activity);

    public ValueTask DisposeAsync() => Issuer.DisposeAsync();
}
