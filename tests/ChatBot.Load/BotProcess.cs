using System.Diagnostics;
using System.Globalization;

namespace ChatBot.Load;

/// <summary>The bot in a process of its own, with the runtime settings of the product, and what the system says of it.</summary>
internal sealed class BotProcess : IDisposable
{
    private const double TicksPerSecond = 100;

    private readonly Process process;

    private BotProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Resident memory, in megabytes.</summary>
    public double Memory => Status("VmRSS:") / 1024.0;

    /// <summary>The most resident memory so far, in megabytes.</summary>
    public double PeakMemory => Status("VmHWM:") / 1024.0;

    public int Threads => (int)Status("Threads:");

    /// <summary>Time on processors since the start, of all threads.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            var fields = File.ReadAllText($"/proc/{process.Id}/stat").Split(") ")[^1].Split(' ');
            var ticks =
                long.Parse(fields[11], CultureInfo.InvariantCulture)
                + long.Parse(fields[12], CultureInfo.InvariantCulture);
            return TimeSpan.FromSeconds(ticks / TicksPerSecond);
        }
    }

    public static async Task<BotProcess> StartAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var own = AppContext.BaseDirectory;
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (
            var argument in (string[])
                [
                    "exec",
                    "--runtimeconfig",
                    Path.Combine(own, "ChatBot.runtimeconfig.json"),
                    "--depsfile",
                    Path.Combine(own, "ChatBot.Load.deps.json"),
                    Path.Combine(own, "ChatBot.Load.dll"),
                    ServedBot.Mode,
                    Repository.Knowledge,
                    dataFolder,
                ]
        )
            start.ArgumentList.Add(argument);
        var child = Process.Start(start)!;
        try
        {
            var address = await child.StandardOutput.ReadLineAsync(cancellationToken);
            return new BotProcess(child, new Uri(address ?? throw new IOException("The bot did not start.")));
        }
        catch
        {
            child.Kill(entireProcessTree: true);
            child.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private long Status(string name) =>
        long.Parse(
            File.ReadLines($"/proc/{process.Id}/status")
                .Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..]
                .Replace("kB", "", StringComparison.Ordinal)
                .Trim(),
            CultureInfo.InvariantCulture
        );
}
