using System.CommandLine;
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
        folders.SetAction(
            (result, workshop, ct) =>
            {
                var named = result.GetRequiredValue(id);
                if (workshop.Store.List().All(stored => stored.Id != named))
                {
                    terminal.Complain(TextResources.Format(terminal.Resources.Generations.Unknown, named));
                    return ExitCode.Failed;
                }
                if (!Publish(workshop.Store, named, terminal, ct))
                    return ExitCode.Failed;
                terminal.Output.WriteLine($"{terminal.Texts.Generation} {named}: {terminal.Texts.Published}");
                return ExitCode.Done;
            }
        );
        return command;
    }

    /// <summary>Publishes what was just built, if nobody went back from it; null where it cannot be, which has then been said.</summary>
    public static bool? PublishBuilt(GenerationStore store, Manifest built, Terminal terminal) =>
        Try(() => store.PublishBuilt(built), store, built.Id, terminal);

    /// <summary>Publishes what was built before; false where it cannot be, which has then been said.</summary>
    public static bool Publish(GenerationStore store, string id, Terminal terminal, CancellationToken ct)
    {
        bool Publish()
        {
            store.Publish(id, ct);
            return true;
        }
        return Try(Publish, store, id, terminal) is not null;
    }

    private static bool? Try(Func<bool> publish, GenerationStore store, string id, Terminal terminal)
    {
        try
        {
            return publish();
        }
        catch (InvalidDataException e)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.NotPublished, id, TechnicalDetail.Of(e)));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Builds.DataUnusable(store, e, terminal);
            return null;
        }
    }
}
