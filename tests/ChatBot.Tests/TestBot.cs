using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;
using ChatBot.Conversations;
using ChatBot.Hosting;
using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Search.Generations;

namespace ChatBot.Tests;

/// <summary>The whole bot on a port of its own, started as the command <c>serve</c> does.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly KnowledgeBase knowledge;
    private readonly WebApplication app;

    private TestBot(DirectoryInfo folder, KnowledgeBase knowledge, WebApplication app, CapturedLogs logs)
    {
        this.folder = folder;
        this.knowledge = knowledge;
        this.app = app;
        Logs = logs;
        Address = new Uri(app.Urls.Single());
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = Address,
        };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public CapturedLogs Logs { get; }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <param name="settings">As on the command line: <c>--Section:Key=value</c>.</param>
    public static Task<TestBot> StartAsync(params string[] settings) =>
        StartAsync(TestKnowledge.Documents, replace: null, settings);

    /// <param name="replace">Registers services in place of the bot's own.</param>
    public static Task<TestBot> StartAsync(Action<IServiceCollection> replace, params string[] settings) =>
        StartAsync(TestKnowledge.Documents, replace, settings);

    public static async Task<TestBot> StartAsync(
        IReadOnlyDictionary<string, string> documents,
        Action<IServiceCollection>? replace,
        params string[] settings
    )
    {
        var root = Directory.CreateTempSubdirectory("chatbot-tests-");
        Write(documents, Path.Combine(root.FullName, "knowledge"));
        var builder = Server.CreateBuilder([
            "--urls",
            "http://127.0.0.1:0",
            $"--Knowledge:Path={root.FullName}/knowledge",
            $"--Data:Path={root.FullName}/data",
            // A test that wants it watched says so; the others look at one build.
            "--Knowledge:Watch=false",
            "--Logging:LogLevel:Default=Trace",
            "--Logging:LogLevel:Microsoft=Trace",
            .. settings,
        ]);
        Assert.Empty(Settings.Mistakes(builder.Configuration));
        var logs = new CapturedLogs();
        builder.Logging.ClearProviders().AddProvider(logs);
        if (replace is not null)
        {
            ((IHostApplicationBuilder)builder).ConfigureContainer(new DefaultServiceProviderFactory(), replace);
        }
        var workshop = new KnowledgeWorkshop(
            builder.Configuration.GetSection("Knowledge").Get<KnowledgeOptions>()!,
            builder.Configuration.GetSection("Data").Get<DataOptions>()!,
            TimeProvider.System
        );
        var built = workshop.Build(cancellationToken: Cancelled);
        Assert.Empty(built.Skipped);
        workshop.Store.Publish(built.Manifest!.Id, Cancelled);
        var live = workshop.OpenLive().Knowledge!;
        var host = Server.Build(builder, workshop, () => live);
        await host.StartAsync(Cancelled);
        host.Services.GetRequiredService<Links>().ListeningOn(host.Urls.Single());
        return new TestBot(root, live, host, logs);
    }

    /// <summary>Changes the knowledge and publishes it as another process would; the bot has yet to notice.</summary>
    public string Publish(string path, string text)
    {
        var id = Build(path, text);
        Other.Store.Publish(id, Cancelled);
        return id;
    }

    /// <summary>Changes the knowledge and builds a candidate as another process would.</summary>
    public string Build(string path, string text)
    {
        Write(path, text);
        return Other.Build(cancellationToken: Cancelled).Manifest!.Id;
    }

    private KnowledgeWorkshop Other =>
        new(
            new KnowledgeOptions { Path = Path.Combine(folder.FullName, "knowledge") },
            new DataOptions { Path = Data },
            TimeProvider.System
        );

    public string Data => Path.Combine(folder.FullName, "data");

    /// <summary>Changes a file of the knowledge, and nothing else.</summary>
    public void Write(string path, string text) =>
        Write(new Dictionary<string, string> { [path] = text }, Path.Combine(folder.FullName, "knowledge"));

    public IServiceProvider Services => app.Services;

    public KnowledgeState State => app.Services.GetRequiredService<KnowledgeState>();

    public string LiveGeneration => knowledge.Manifest.Id;

    /// <summary>What the bot does every second.</summary>
    public void Notice() => app.Services.GetRequiredService<KnowledgeRefresh>().TakeUp();

    /// <summary>Says something in a channel that has no bot of its own, and returns what the bot answers.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text, string? locale = null)
    {
        var message = TeamsPayload.Elsewhere(TeamsPayload.Message(text));
        message["locale"] = locale ?? (string?)message["locale"];
        return RepliesAsync(message);
    }

    /// <summary>Posts an activity whose replies are to stand in the answer.</summary>
    public async Task<IReadOnlyList<Activity>> RepliesAsync(JsonObject activity)
    {
        activity["deliveryMode"] = DeliveryModes.ExpectReplies;
        using var response = await PostAsync(activity);
        response.EnsureSuccessStatusCode();
        var replies = await response.Content.ReadFromJsonAsync(BotFrameworkJson.Default.ExpectedReplies, Cancelled);
        return [.. replies!.Activities!];
    }

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    public Task<HttpResponseMessage> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    public async Task<HttpResponseMessage> PostAsync(byte[] body, bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new ByteArrayContent(body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };
        request.Headers.TransferEncodingChunked = chunked;
        return await Http.SendAsync(request, Cancelled);
    }

    /// <summary>A page's HTML, whatever its status.</summary>
    public async Task<string> PageAsync(string address, string? acceptLanguage = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage ?? "fr");
        using var response = await Http.SendAsync(request, Cancelled);
        return await response.Content.ReadAsStringAsync(Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        knowledge.Dispose();
        folder.Delete(recursive: true);
    }

    private static void Write(IReadOnlyDictionary<string, string> documents, string folder)
    {
        foreach (var (path, text) in documents)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
