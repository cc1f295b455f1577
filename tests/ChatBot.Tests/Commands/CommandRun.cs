using ChatBot.Commands;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Tests.Commands;

/// <summary>Runs a command as a shell would, on folders of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("chatbot-");

    public string Knowledge => Directory.CreateDirectory(Path.Combine(root.FullName, "knowledge")).FullName;

    public string Data => Path.Combine(root.FullName, "data");

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public CommandRun With(string path, string text)
    {
        var file = Path.Combine(Knowledge, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string WriteFile(string name, string text)
    {
        var file = Path.Combine(root.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>With the folders of this run.</summary>
    public Task<int> RunAsync(params string[] args) =>
        RunBareAsync([.. args, "--knowledge", Knowledge, "--data", Data]);

    public async Task<int> RunBareAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(Console(output), Console(error), TextResources.In("en"));
        var code = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => root.Delete(recursive: true);

    private static IAnsiConsole Console(TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = 10_000;
        return console;
    }
}
