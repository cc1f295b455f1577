using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ChatBot.Hosting;

namespace ChatBot.Benchmarks;

/// <summary>
/// A message turn over real HTTP, beside the yardstick: an endpoint of the same program that reads a
/// JSON body of the same size and writes it back.
/// </summary>
[MemoryDiagnoser]
public class MessageBenchmarks
{
    private readonly Workbench bench = new();
    private readonly HttpClient http = new();
    private WebApplication app = null!;
    private byte[][] messages = null!;
    private int sent;

    [GlobalSetup]
    public async Task StartAsync()
    {
        var builder = Server.CreateBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
        app = Server.Build(builder, bench.Workshop, () => bench.Knowledge);
        app.MapPost("/echo", (JsonElement body) => body);
        await app.StartAsync();
        http.BaseAddress = new Uri(app.Urls.First());
        messages = [.. bench.Questions.Select((question, id) => Encoding.UTF8.GetBytes(Message(id, question)))];
    }

    [Benchmark(Baseline = true)]
    public Task<int> Echo() => PostAsync("/echo");

    [Benchmark]
    public Task<int> MessageTurn() => PostAsync("/api/messages");

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        bench.Dispose();
    }

    private async Task<int> PostAsync(string path)
    {
        using var content = new ByteArrayContent(messages[sent++ % messages.Length]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private static string Message(int id, string question) =>
        $$"""
            {"type":"message","id":"{{id}}","text":{{JsonSerializer.Serialize(
                question
            )}},"channelId":"test","locale":"fr-FR",
            "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"conversation"},
            "serviceUrl":"http://127.0.0.1:1","deliveryMode":"expectReplies"}
            """;
}
