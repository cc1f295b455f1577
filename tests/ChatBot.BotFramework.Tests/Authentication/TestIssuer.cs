using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Serves metadata and signing keys over real HTTP and counts how often it is asked.</summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int fetches;

    private TestIssuer(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public string Metadata => $"{Address}/v1/.well-known/openidconfiguration";

    public string Issuer { get; set; } = "https://api.botframework.com";

    public JsonArray Keys { get; set; } = [];

    /// <summary>Of metadata and of keys together.</summary>
    public int Fetches => Volatile.Read(ref fetches);

    /// <summary>In place of what is served; null while all is well.</summary>
    public Func<HttpContext, Task>? Failure { get; set; }

    public static async Task<TestIssuer> StartAsync(params JsonObject[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        var issuer = new TestIssuer(host) { Keys = new JsonArray([.. keys]) };
        host.MapGet("/v1/.well-known/openidconfiguration", context => issuer.ServeAsync(context, issuer.Description));
        host.MapGet("/v1/.well-known/keys", context => issuer.ServeAsync(context, issuer.KeySet));
        await host.StartAsync(TestContext.Current.CancellationToken);
        return issuer;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private JsonObject Description() =>
        new()
        {
            ["issuer"] = Issuer,
            ["jwks_uri"] = string.Create(CultureInfo.InvariantCulture, $"{Address}/v1/.well-known/keys"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        };

    private JsonObject KeySet() => new() { ["keys"] = Keys.DeepClone() };

    private Task ServeAsync(HttpContext context, Func<JsonObject> document)
    {
        Interlocked.Increment(ref fetches);
        return Failure is { } failure ? failure(context) : context.Response.WriteAsync(document().ToJsonString());
    }
}
