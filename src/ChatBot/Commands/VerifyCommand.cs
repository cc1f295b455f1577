using System.CommandLine;
using ChatBot.Search.Generations;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>index verify [ID]</c>: reads generations through and says of each whether it is intact.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("verify", terminal.Resources.Generations.Verify);
        var id = new Argument<string?>("id")
        {
            Description = terminal.Resources.Generations.VerifyId,
            HelpName = "ID",
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Arguments.Add(id);
        var folders = new FolderOptions(command, terminal);
        folders.SetAction((result, workshop, ct) => RunAsync(workshop.Store, result.GetValue(id), terminal, ct));
        return command;
    }

    private static async Task<int> RunAsync(
        GenerationStore store,
        string? named,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var texts = terminal.Resources.Generations;
        if (named is not null && named != store.LiveId && store.List().All(stored => stored.Id != named))
        {
            terminal.Complain(TextResources.Format(texts.Unknown, named));
            return ExitCode.Failed;
        }
        // What the log calls live is wanted, even where its folder is gone.
        var ids = named is null
            ? store.List().Select(stored => stored.Id).Append(store.LiveId).OfType<string>().Distinct()
            : [named];
        List<string> all = [.. ids];
        if (all.Count == 0)
            terminal.Output.WriteLine(TextResources.Format(texts.Empty, store.DataFolder));
        var damage = await Watching.RunAsync(
            texts.Verifying,
            report => Check(store, all, report, cancellationToken),
            terminal,
            cancellationToken
        );
        foreach (var (id, reason) in damage)
        {
            if (reason is null)
                terminal.Output.WriteLine(TextResources.Format(texts.Whole, id));
            else
                terminal.Complain(TextResources.Format(texts.Damaged, id, reason));
        }
        return damage.All(found => found.Reason is null) ? ExitCode.Done : ExitCode.Failed;
    }

    private static List<(string Id, string? Reason)> Check(
        GenerationStore store,
        List<string> ids,
        ReportProgress report,
        CancellationToken cancellationToken
    )
    {
        var found = new List<(string, string?)>();
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Add((id, DamageOf(store, id)));
            report(found.Count, ids.Count);
        }
        return found;
    }

    private static string? DamageOf(GenerationStore store, string id)
    {
        try
        {
            store.Verify(id);
            return null;
        }
        catch (InvalidDataException e)
        {
            return TechnicalDetail.Of(e);
        }
    }
}
