using ChatBot.Knowledge;
using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary>Runs a build for a person who watches: progress while it runs, a plain word where it cannot.</summary>
internal static class Builds
{
    /// <summary>Null, or a result without a manifest, where it cannot be built; why has then been said.</summary>
    public static async Task<BuildResult?> RunAsync(
        KnowledgeWorkshop workshop,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        if (!workshop.Folder.Exists)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.FolderMissing, workshop.Folder.Path));
            return null;
        }
        try
        {
            var result = await WatchAsync(workshop, terminal, cancellationToken);
            if (result.Manifest is null)
            {
                terminal.Complain(TextResources.Format(terminal.Texts.FolderEmpty, workshop.Folder.Path));
                Skipped(result.Skipped, terminal);
            }
            return result;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.DataUnusable, workshop.Store.DataFolder, e.Message));
            return null;
        }
    }

    /// <summary>Every skipped file, one line a reason.</summary>
    public static void Skipped(IReadOnlyList<Problem> skipped, Terminal terminal)
    {
        foreach (var problem in skipped)
        {
            var place = problem.Line is { } line
                ? $"{problem.Path}, {TextResources.Format(terminal.Texts.Line, line)}"
                : problem.Path;
            var reason = TextResources.Format(terminal.Resources.Problems[problem.Kind.ToString()], problem.Detail);
            terminal.Error.MarkupLineInterpolated($"[yellow]{place}[/]: {reason}");
        }
    }

    private static Task<BuildResult> WatchAsync(
        KnowledgeWorkshop workshop,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        if (!terminal.Error.Profile.Capabilities.Interactive)
            return Task.Run(() => workshop.Build(new PlainProgress(terminal), cancellationToken), cancellationToken);
        return terminal
            .Error.Progress()
            .AutoClear(true)
            .StartAsync(context =>
            {
                var bar = context.AddTask(terminal.Texts.Reading);
                var progress = new BarProgress(bar);
                return Task.Run(() => workshop.Build(progress, cancellationToken), cancellationToken);
            });
    }

    private sealed class BarProgress(ProgressTask bar) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value)
        {
            bar.MaxValue = Math.Max(1, value.Total);
            bar.Value = value.Done;
        }
    }

    // For a log file: a line every tenth of the way, and none where it is over in a moment.
    private sealed class PlainProgress(Terminal terminal) : IProgress<IndexProgress>
    {
        private const int WorthTelling = 100;

        private int told;

        public void Report(IndexProgress value)
        {
            if (value.Total < WorthTelling || value.Done * 10 / value.Total <= told)
                return;
            told = value.Done * 10 / value.Total;
            terminal.Error.WriteLine($"{terminal.Texts.Reading} {value.Done}/{value.Total}");
        }
    }
}
