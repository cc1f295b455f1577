using System.Text.Json.Nodes;

namespace ChatBot.EndToEnd.Playground;

/// <summary>Stands before the bot and says of every activity that its client speaks another language: the Playground only speaks American English.</summary>
internal sealed class LocaleRelay : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });

    private LocaleRelay(WebApplication app) => this.app = app;

    /// <summary>What to give the Playground in place of the bot's own endpoint.</summary>
    public Uri Endpoint => new(new Uri(app.Urls.Single()), "/api/messages");

    /// <param name="locale">Such as <c>ar-SA</c>.</param>
    public static async Task<LocaleRelay> StartAsync(Uri bot, string locale, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var relay = new LocaleRelay(builder.Build());
        relay.app.MapPost("/api/messages", context => relay.PassAsync(context, bot, locale));
        await relay.app.StartAsync(cancellationToken);
        return relay;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        http.Dispose();
    }

    private async Task PassAsync(HttpContext context, Uri bot, string locale)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        activity["locale"] = locale;
        using var response = await http.PostAsJsonAsync(bot, activity, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
