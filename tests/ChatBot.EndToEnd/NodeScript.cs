using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ChatBot.EndToEnd;

/// <summary>Runs a script of the folder Node, which asks another party's library.</summary>
internal static class NodeScript
{
    /// <summary>Gives a script lines of JSON and returns the lines it writes.</summary>
    public static async Task<IReadOnlyList<JsonNode>> RunAsync(
        string name,
        IEnumerable<string> lines,
        params string[] arguments
    )
    {
        Repository.RequireNodeModules();
        var cancelled = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.EndToEnd, "Node", name), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancelled);
        var error = process.StandardError.ReadToEndAsync(cancelled);
        foreach (var line in lines)
            await process.StandardInput.WriteLineAsync(line.AsMemory(), cancelled);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancelled);
        Assert.True(process.ExitCode == 0, await error);
        return
        [
            .. (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!),
        ];
    }
}
