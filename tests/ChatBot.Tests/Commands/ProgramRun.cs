using System.Diagnostics;

namespace ChatBot.Tests.Commands;

/// <summary>The built program as a process of its own, ended with the test.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly Process process;

    private ProgramRun(Process process) => this.process = process;

    public static ProgramRun Start(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ChatBot.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>With a limit to the size of every file it writes, where there is a bash.</summary>
    public static ProgramRun StartLimited(int kibibytes, IReadOnlyList<string> args)
    {
        // Ignored, the signal of the limit leaves the write to fail, as on a full disk.
        var script = $"trap '' XFSZ; ulimit -f {kibibytes}; exec dotnet \"$@\"";
        string[] command = ["-c", script, "bash", Path.Combine(AppContext.BaseDirectory, "ChatBot.dll"), .. args];
        var start = new ProcessStartInfo("bash", command)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The runtime maps its code through a file in memory, which would count.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>Ends the program at once when a time is over; false where it had ended by itself.</summary>
    public async Task<bool> KillAfterAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        over.CancelAfter(time);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(over.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            return true;
        }
        finally
        {
            await Task.WhenAll(output, error);
        }
    }

    /// <summary>As Ctrl+C does, where there are signals.</summary>
    public void Interrupt()
    {
        var start = new ProcessStartInfo("kill", ["-INT", $"{process.Id}"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var kill = Process.Start(start)!;
        kill.WaitForExit();
    }

    public Task<string> ErrorAsync(CancellationToken cancellationToken) =>
        process.StandardError.ReadToEndAsync(cancellationToken);

    /// <summary>Reads the output up to the first line that holds a text, and returns that line.</summary>
    public async Task<string> LineWithAsync(string text, CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
                return line;
        }
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(cancellationToken));
    }

    public async Task<(int Code, string Output)> FinishAsync(CancellationToken cancellationToken)
    {
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, output);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
