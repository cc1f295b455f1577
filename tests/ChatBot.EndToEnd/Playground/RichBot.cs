using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ChatBot.EndToEnd.Playground;

/// <summary>A bot that answers everything with all that Teams can show, so that what the tests press is known to work.</summary>
internal sealed class RichBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly TaskCompletionSource<JsonNode> rating = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<JsonNode> query = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RichBot(WebApplication app) => this.app = app;

    public Uri Endpoint => new(new Uri(app.Urls.Single()), "/api/messages");

    /// <summary>What the first thumb said.</summary>
    public Task<JsonNode> Rating => rating.Task;

    /// <summary>What the first search asked for.</summary>
    public Task<JsonNode> Query => query.Task;

    public static async Task<RichBot> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bot = new RichBot(builder.Build());
        bot.app.MapPost("/api/messages", (Delegate)bot.AnswerAsync);
        await bot.app.StartAsync(cancellationToken);
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        http.Dispose();
    }

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        switch ((string?)activity["type"], (string?)activity["name"])
        {
            case ("message", _):
                var text = (string?)activity["text"] ?? activity["value"]!.ToJsonString();
                await SendAsync(activity, RichAnswer.To(text), context.RequestAborted);
                break;
            case ("invoke", "message/submitAction"):
                rating.TrySetResult(activity["value"]!);
                return TypedResults.Json(new JsonObject());
            case ("invoke", "composeExtension/query"):
                query.TrySetResult(activity["value"]!);
                return TypedResults.Json(RichAnswer.Results());
            default:
                break;
        }
        return TypedResults.Ok();
    }

    private async Task SendAsync(JsonNode to, JsonObject answer, CancellationToken cancellationToken)
    {
        answer["from"] = to["recipient"]!.DeepClone();
        answer["recipient"] = to["from"]!.DeepClone();
        answer["conversation"] = to["conversation"]!.DeepClone();
        answer["replyToId"] = to["id"]!.DeepClone();
        var service = ((string)to["serviceUrl"]!).TrimEnd('/');
        var conversation = Uri.EscapeDataString((string)to["conversation"]!["id"]!);
        using var response = await http.PostAsJsonAsync(
            $"{service}/v3/conversations/{conversation}/activities/{to["id"]}",
            answer,
            cancellationToken
        );
        response.EnsureSuccessStatusCode();
    }
}
