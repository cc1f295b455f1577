using System.CommandLine;
using ChatBot.Backups;
using ChatBot.Search.Generations;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>backup FILE</c>: the data folder in one file, while the bot runs.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal)
    {
        var texts = terminal.Resources.Backups;
        var command = new Command("backup", texts.Backup);
        var file = new Argument<string>("file") { Description = texts.BackupFile, HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = texts.Overwrite };
        command.Arguments.Add(file);
        command.Options.Add(force);
        var folders = new FolderOptions(command, terminal);
        folders.SetAction(
            async (result, workshop, ct) =>
            {
                var target = Path.GetFullPath(result.GetRequiredValue(file));
                var overwrite = result.GetValue(force);
                if (Mistake(target, overwrite, workshop.Store, texts) is not { } mistake)
                    return await RunAsync(workshop.Store, target, overwrite, terminal, ct);
                terminal.Complain(mistake);
                return ExitCode.WrongUse;
            }
        );
        return command;
    }

    private static string? Mistake(string file, bool overwrite, GenerationStore store, BackupTexts texts)
    {
        if (!Directory.Exists(store.DataFolder))
            return TextResources.Format(texts.NoData, store.DataFolder);
        var folder = Path.GetDirectoryName(file);
        if (!Directory.Exists(folder))
            return TextResources.Format(texts.NoFolder, folder);
        if ((file + Path.DirectorySeparatorChar).StartsWith(WithEnd(store.DataFolder), StringComparison.Ordinal))
            return TextResources.Format(texts.InsideData, file, store.DataFolder);
        return Path.Exists(file) && !overwrite ? TextResources.Format(texts.FileExists, file) : null;
    }

    private static async Task<int> RunAsync(
        GenerationStore store,
        string file,
        bool overwrite,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var texts = terminal.Resources.Backups;
        var report = await Watching.RunAsync(
            texts.Packing,
            told =>
                new Backup(store, TimeProvider.System).Run(
                    file,
                    overwrite,
                    (done, total) => told(done, total),
                    cancellationToken
                ),
            terminal,
            cancellationToken
        );
        if (report.UnusableLive is { } live)
        {
            terminal.Complain(TextResources.Format(texts.LiveUnusable, live));
            return ExitCode.Failed;
        }
        foreach (var id in report.LeftOut)
            terminal.Complain(TextResources.Format(texts.LeftOut, id));
        var size = Math.Round(report.Length / 1_000_000m, 1);
        terminal.Output.WriteLine(TextResources.Format(texts.Packed, file, report.Generations, report.Files, size));
        return ExitCode.Done;
    }

    private static string WithEnd(string folder) =>
        Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
}
