using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace ChatBot.Tests;

/// <summary>A channel's service address on this machine: keeps what it is sent and answers with one status.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, JsonNode Body)> received = new();
    private readonly ConcurrentQueue<string> methods = new();

    private TaskCompletionSource? held;
    private TaskCompletionSource? release;

    private ConnectorStub(int status)
    {
        Status = status;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(ReceiveAsync);
    }

    public string Url => app.Urls.Single() + "/_connector";

    /// <summary>What it answers with.</summary>
    public int Status { get; set; }

    /// <summary>Of what it is sent.</summary>
    public string Id { get; set; } = "1795455326300";

    /// <summary>Each request's path as it stood on the wire, and its body; typing signs are left out.</summary>
    public IReadOnlyCollection<(string Path, JsonNode Body)> Received => received;

    /// <summary>The method of each request, those without a body too.</summary>
    public IReadOnlyCollection<string> Methods => methods;

    public static async Task<ConnectorStub> StartAsync(int status = 201)
    {
        var stub = new ConnectorStub(status);
        await stub.app.StartAsync(TestContext.Current.CancellationToken);
        return stub;
    }

    /// <summary>Answers nothing until it is released; completes when something has come.</summary>
    public Task HoldAsync()
    {
        (held, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        return held.Task;
    }

    public void Release() => release!.SetResult();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        if (HttpMethods.IsDelete(context.Request.Method))
        {
            methods.Enqueue(context.Request.Method);
            return;
        }
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        // On a slow machine the bot says that it is busy.
        if ((string?)body?["type"] != "typing")
        {
            methods.Enqueue(context.Request.Method);
            received.Enqueue((context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, body!));
        }
        held?.TrySetResult();
        if (release is not null)
            await release.Task;
        context.Response.StatusCode = Status;
        if (Status is 307)
            context.Response.Headers.Location = Url + "/elsewhere";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"{{Id}}"}""", context.RequestAborted);
    }
}
