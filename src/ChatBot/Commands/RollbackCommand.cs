using System.CommandLine;
using ChatBot.Search.Generations;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>index rollback [ID]</c>: a generation that was live before goes live again.</summary>
internal static class RollbackCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("rollback", terminal.Resources.Generations.Rollback);
        var id = new Argument<string?>("id")
        {
            Description = terminal.Resources.Generations.RollbackId,
            HelpName = "ID",
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Arguments.Add(id);
        var folders = new FolderOptions(command, terminal);
        folders.SetAction((result, workshop, ct) => Run(workshop.Store, result.GetValue(id), terminal, ct));
        return command;
    }

    private static int Run(GenerationStore store, string? named, Terminal terminal, CancellationToken ct)
    {
        var texts = terminal.Resources.Generations;
        var (live, target) = (store.LiveId, named ?? store.PreviousId);
        if (target is null)
            return Refuse(texts.NothingBefore, terminal);
        if (target == live)
            return Refuse(TextResources.Format(texts.IsLive, target), terminal);
        if (store.Publications().All(publication => publication.Generation != target))
        {
            var isThere = store.List().Any(stored => stored.Id == target);
            return Refuse(TextResources.Format(isThere ? texts.NeverLive : texts.Unknown, target), terminal);
        }
        if (!PublishCommand.Publish(store, target, terminal, ct))
            return ExitCode.Failed;
        terminal.Output.WriteLine(TextResources.Format(texts.RolledBack, target, live));
        return ExitCode.Done;
    }

    private static int Refuse(string message, Terminal terminal)
    {
        terminal.Complain(message);
        return ExitCode.Failed;
    }
}
