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
            if (!Publish(workshop.Store, result.GetRequiredValue(id), terminal))
                return ExitCode.Failed;
            terminal.Output.WriteLine($"{terminal.Texts.Generation} {result.GetValue(id)}: {terminal.Texts.Published}");
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>False where it is missing or damaged, which has then been said.</summary>
    public static bool Publish(GenerationStore store, string id, Terminal terminal)
    {
        try
        {
            store.Publish(id);
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.NotPublished, id, e.Message));
            return false;
        }
    }
}
