using System.CommandLine;
using ChatBot.Backups;
using ChatBot.Search.Generations;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>restore FILE</c>: a backup comes back and goes live, while the bot runs.</summary>
internal static class RestoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var texts = terminal.Resources.Backups;
        var command = new Command("restore", texts.Restore);
        var file = new Argument<string>("file") { Description = texts.RestoreFile, HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = texts.Replace };
        command.Arguments.Add(file);
        command.Options.Add(force);
        var folders = new FolderOptions(command, terminal);
        folders.SetAction(
            async (result, workshop, ct) =>
            {
                var source = Path.GetFullPath(result.GetRequiredValue(file));
                if (File.Exists(source))
                    return await RunAsync(workshop.Store, source, result.GetValue(force), terminal, ct);
                terminal.Complain(TextResources.Format(terminal.Texts.FileMissing, source));
                return ExitCode.WrongUse;
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        GenerationStore store,
        string file,
        bool replace,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var texts = terminal.Resources.Backups;
        try
        {
            var report = await Watching.RunAsync(
                texts.Unpacking,
                told => new Restore(store).Run(file, replace, (done, total) => told(done, total), cancellationToken),
                terminal,
                cancellationToken
            );
            Print(report, file, terminal);
            return report.LiveIsLeftOut ? ExitCode.Failed : ExitCode.Done;
        }
        catch (RefusedBackupException e)
        {
            var reason = TextResources.Format(texts.Reasons[e.Reason.ToString()], e.Detail);
            terminal.Complain(TextResources.Format(texts.Refused, file, reason));
            return ExitCode.Failed;
        }
    }

    private static void Print(RestoreReport report, string file, Terminal terminal)
    {
        var texts = terminal.Resources.Backups;
        foreach (var id in report.LeftOut)
            terminal.Complain(TextResources.Format(texts.LeftOut, id));
        terminal.Output.WriteLine(TextResources.Format(texts.Restored, file, report.Generations, report.Files));
        if (report.KeptFiles > 0)
            terminal.Output.WriteLine(TextResources.Format(texts.KeptFiles, report.KeptFiles));
        if (report.ConversationsInUse)
            terminal.Complain(texts.ConversationsInUse);
        if (report.LiveIsLeftOut)
            terminal.Complain(texts.NotLive);
        if (report.Live is { } live)
            terminal.Output.WriteLine(TextResources.Format(texts.IsLive, live));
        if (report.Before is { } before)
            terminal.Output.WriteLine(TextResources.Format(texts.Undo, before));
    }
}
