using System.CommandLine;
using System.Globalization;
using ChatBot.Knowledge;
using ChatBot.Search.Building;
using ChatBot.Search.Generations;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>index</c>: builds a generation and publishes it, unless publication is manual.</summary>
internal static class IndexCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("index", terminal.Texts.Index);
        var folders = new FolderOptions(command, terminal);
        var full = new Option<bool>("--full") { Description = terminal.Texts.Full };
        command.Options.Add(full);
        folders.SetAction((result, workshop, ct) => RunAsync(workshop, result.GetValue(full), terminal, ct));
        command.Subcommands.Add(ListCommand.Create(terminal));
        command.Subcommands.Add(PublishCommand.Create(terminal));
        command.Subcommands.Add(RollbackCommand.Create(terminal));
        command.Subcommands.Add(VerifyCommand.Create(terminal));
        return command;
    }

    private static async Task<int> RunAsync(
        KnowledgeWorkshop workshop,
        bool isFull,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var start = TimeProvider.System.GetTimestamp();
        var result = await Builds.RunAsync(workshop, terminal, cancellationToken, isFull);
        if (result is null)
            return workshop.Source.Exists ? ExitCode.Failed : ExitCode.WrongUse;
        if (result.Manifest is not { } manifest)
            return ExitCode.Failed;

        // Whoever stops a build wants nothing of it live.
        cancellationToken.ThrowIfCancellationRequested();
        var wasLive = workshop.Store.LiveId == manifest.Id;
        var isPublished = false;
        if (workshop.PublishesItself)
        {
            if (PublishCommand.PublishBuilt(workshop.Store, manifest, terminal) is not { } published)
                return ExitCode.Failed;
            isPublished = published;
        }
        var state =
            wasLive ? terminal.Texts.Unchanged
            : isPublished ? terminal.Texts.Published
            : TextResources.Format(terminal.Texts.Candidate, manifest.Id);
        Report(workshop, result, manifest, state, TimeProvider.System.GetElapsedTime(start), terminal);
        return ExitCode.Done;
    }

    private static void Report(
        KnowledgeWorkshop workshop,
        BuildResult result,
        Manifest manifest,
        string state,
        TimeSpan duration,
        Terminal terminal
    )
    {
        var texts = terminal.Texts;
        var languages = string.Join(
            ", ",
            manifest.Passages.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} {p.Value}")
        );
        var skippedFiles = result.Skipped.Select(problem => problem.Path).Distinct(StringComparer.Ordinal).Count();
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        void Row(string name, string value) => grid.AddRow(new Text(name, Color.Grey), new Text(value));
        Row(texts.KnowledgeAt, $"{workshop.Source.Path} ({manifest.Documents.Count})");
        Row(texts.DataAt, workshop.Store.DataFolder);
        Row(texts.Passages, $"{manifest.Passages.Values.Sum()} ({languages})");
        Row(texts.Skipped, skippedFiles.ToString(CultureInfo.InvariantCulture));
        Row(texts.Generation, $"{manifest.Id} ({state})");
        Row(texts.Duration, TextResources.Format(texts.Seconds, Math.Round(duration.TotalSeconds, 2)));
        terminal.Output.Write(grid);
        ProblemPrinter.Print(result.Skipped, terminal);
    }
}
