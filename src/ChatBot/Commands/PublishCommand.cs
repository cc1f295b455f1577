using System.CommandLine;
using ChatBot.Hosting;
using ChatBot.Search.Generations;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>index publish ID</c>: a built generation goes live; naming an earlier one goes back to it.</summary>
internal static class PublishCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("publish", terminal.Texts.Publish);
        var id = new Argument<string>("id") { Description = terminal.Texts.PublishId, HelpName = "ID" };
        command.Arguments.Add(id);
        var folders = new FolderOptions(command, terminal);
        command.SetAction(result =>
        {
            if (folders.Open(result, Settings.Load(), terminal) is not { } workshop)
                return ExitCode.WrongUse;
            var named = result.GetRequiredValue(id);
            if (!Try(() => workshop.Store.Publish(named), named, terminal))
                return ExitCode.Failed;
            terminal.Output.WriteLine($"{terminal.Texts.Generation} {result.GetValue(id)}: {terminal.Texts.Published}");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Publishes what was just built; false where it cannot be, which has then been said.</summary>
    public static bool Publish(GenerationStore store, Manifest built, Terminal terminal) =>
        Try(() => store.Publish(built), built.Id, terminal);

    /// <summary>False where it cannot be published, which has then been said.</summary>
    public static bool Try(Action publish, string id, Terminal terminal)
    {
        try
        {
            publish();
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.NotPublished, id, e.Message));
            return false;
        }
    }
}
