using System.Diagnostics;

namespace ChatBot.EndToEnd.Playground;

/// <summary>
/// Microsoft's Agents Playground (npm <c>@microsoft/m365agentsplayground</c>): a Teams client with a
/// connector of its own, without sign-in. It sends no token and takes replies without one.
/// </summary>
internal sealed class PlaygroundServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly ChildProcess process;

    private PlaygroundServer(DirectoryInfo folder, ChildProcess process, int port)
    {
        (this.folder, this.process) = (folder, process);
        Address = new Uri($"http://localhost:{port}/");
    }

    public Uri Address { get; }

    /// <param name="bot">Where the bot takes activities.</param>
    public static async Task<PlaygroundServer> StartAsync(Uri bot, CancellationToken cancellationToken)
    {
        Repository.RequireNodeModules();
        var port = ChildProcess.FreePort();
        var folder = Directory.CreateTempSubdirectory("chatbot-playground-");
        var start = new ProcessStartInfo(
            "node",
            [
                Repository.NodeModule("@microsoft/m365agentsplayground/cli.js"),
                "--app-endpoint",
                bot.ToString(),
                "--channel-id",
                "msteams",
                "--port",
                $"{port}",
                "--disable-telemetry",
            ]
        )
        {
            // It looks for its configuration there and writes its log.
            WorkingDirectory = folder.FullName,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        var process = await ChildProcess.StartAsync(start, $"Listening on {port}", cancellationToken);
        return new PlaygroundServer(folder, process, port);
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
