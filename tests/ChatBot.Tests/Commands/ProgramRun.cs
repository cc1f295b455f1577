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
