using System.CommandLine;

namespace ChatBot.Commands;

/// <summary>The program's commands; without one it serves.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(
        string[] args,
        Terminal terminal,
        CancellationToken cancellationToken = default
    )
    {
        var root = new RootCommand(terminal.Texts.Root) { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((result, ct) => ServeCommand.RunAsync(result, terminal, ct));
        root.Subcommands.Add(ServeCommand.Create(terminal));
        root.Subcommands.Add(AskCommand.Create(terminal));
        root.Subcommands.Add(IndexCommand.Create(terminal));

        // A question may begin with an @, which names no file of arguments here.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var output = new InvocationConfiguration
        {
            Output = terminal.Output.Profile.Out.Writer,
            Error = terminal.Error.Profile.Out.Writer,
        };
        var code = await parsed.InvokeAsync(output, cancellationToken);
        return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
    }
}
