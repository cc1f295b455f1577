using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChatBot.EndToEnd.Playground;

/// <summary>A program that runs beside the test, in a folder of its own, until the test is over.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();

    private ChildProcess(Process process, string line)
    {
        this.process = process;
        Line = line;
    }

    /// <summary>What it said once it was ready.</summary>
    public string Line { get; }

    /// <summary>What it said since.</summary>
    public IReadOnlyCollection<string> Output => output;

    /// <param name="ready">What the line holds that says so.</param>
    public static async Task<ChildProcess> StartAsync(
        ProcessStartInfo start,
        string ready,
        CancellationToken cancellationToken
    )
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!line.Contains(ready, StringComparison.Ordinal))
                continue;
            var child = new ChildProcess(process, line);
            // What is not read would fill the pipe and stop the program.
            _ = child.ReadOutputAsync();
            return child;
        }
        throw new InvalidOperationException($"{start.FileName} ended before it was ready. {await error}");
    }

    /// <summary>A port of this machine that nobody listens on, for programs that cannot choose one.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private async Task ReadOutputAsync()
    {
        while (await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
            output.Enqueue(line);
    }
}
