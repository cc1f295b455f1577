using System.Diagnostics;

namespace ChatBot.EndToEnd.Playground;

/// <summary>The program itself, serving the knowledge it is shipped with, on a port of its own.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chatbot-e2e-");
    private ChildProcess? process;

    /// <summary>Where it takes activities.</summary>
    public Uri Endpoint { get; private set; } = new("about:blank");

    /// <summary>Where it keeps what it must remember.</summary>
    internal string Data => data.FullName;

    /// <summary>What it logged since it was ready.</summary>
    internal IReadOnlyCollection<string> Output => process!.Output;

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "ChatBot.dll"),
                "serve",
                "--knowledge",
                Repository.Knowledge,
                "--data",
                data.FullName,
                "--urls",
                "http://127.0.0.1:0",
                "--Knowledge:Watch=false",
            ]
        )
        {
            WorkingDirectory = data.FullName,
        };
        const string path = "/api/messages";
        process = await ChildProcess.StartAsync(start, path, TestContext.Current.CancellationToken);
        Endpoint = new Uri(process.Line.Split(' ').Single(word => word.EndsWith(path, StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
            await process.DisposeAsync();
        data.Delete(recursive: true);
    }
}
