using System.CommandLine;
using ChatBot.Commands.Evaluation;
using ChatBot.Texts;

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
        ServeCommand.Set(root, terminal);
        root.Subcommands.Add(ServeCommand.Create(terminal));
        root.Subcommands.Add(AskCommand.Create(terminal));
        root.Subcommands.Add(IndexCommand.Create(terminal));
        root.Subcommands.Add(EvalCommand.Create(terminal));
        root.Subcommands.Add(KnowledgeCommand.Create(terminal));
        root.Subcommands.Add(ReadDocumentsCommand.Create());
        root.Subcommands.Add(BackupCommand.Create(terminal));
        root.Subcommands.Add(RestoreCommand.Create(terminal));
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(TeamsCommand.Create(terminal));

        // A question may begin with an @, which names no file of arguments here.
        var parsed = root.Parse(
            DirectionMarks.Strip(args),
            new ParserConfiguration { ResponseFileTokenReplacer = null }
        );
        var output = new InvocationConfiguration
        {
            Output = terminal.Output.Profile.Out.Writer,
            Error = terminal.Error.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            // Interruption does it, and waits as long as a command takes to end in order.
            ProcessTerminationTimeout = null,
        };
        if (Stray(parsed) is { } stray)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.UnknownCommand, stray));
            return ExitCode.WrongUse;
        }
        try
        {
            var code = await parsed.InvokeAsync(output, cancellationToken);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Complain(terminal.Texts.Interrupted);
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The command line's edge: a sentence for the person, not a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            terminal.Complain(TextResources.Format(terminal.Texts.Failed, TechnicalDetail.Of(e)));
            return ExitCode.Failed;
        }
    }

    // What no command knows is for ASP.NET Core, which only serving starts, and it takes settings alone.
    private static string? Stray(ParseResult parsed)
    {
        var serves = parsed.CommandResult.Command is RootCommand or { Name: ServeCommand.Name };
        var expectsValue = false;
        foreach (var token in parsed.UnmatchedTokens)
        {
            var isKey = token.StartsWith("--", StringComparison.Ordinal);
            if (!serves || !(isKey || expectsValue))
                return token;
            expectsValue = isKey && !token.Contains('=', StringComparison.Ordinal);
        }
        return null;
    }
}
