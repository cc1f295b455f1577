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

    /// <summary>Of the texts, in place of the shell's locale.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Stops the command as Ctrl+C does.</summary>
    public CancellationTokenSource Stop { get; } = new();

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public CommandRun With(string path, string text)
    {
        var file = Path.Combine(Knowledge, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Beside the folders.</summary>
    public string FileAt(string name) => Path.Combine(root.FullName, name);

    public string WriteFile(string name, string text)
    {
        var file = FileAt(name);
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
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            Stop.Token,
            TestContext.Current.CancellationToken
        );
        var code = await CommandLine.RunAsync(args, TerminalTo(output, error, Language), either.Token);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public static Terminal TerminalTo(TextWriter output, TextWriter error, string language) =>
        new(Console(output), Console(error), TextResources.In(language));

    public void Dispose()
    {
        root.Delete(recursive: true);
        Stop.Dispose();
    }

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
