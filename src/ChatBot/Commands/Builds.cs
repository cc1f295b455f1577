using ChatBot.Knowledge;
using ChatBot.Search.Building;
using ChatBot.Search.Documents;
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
        CancellationToken cancellationToken,
        bool isFull = false
    )
    {
        if (!workshop.Source.Exists)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.FolderMissing, workshop.Source.Path));
            return null;
        }
        try
        {
            var result = await WatchAsync(workshop, terminal, cancellationToken, isFull);
            if (result.Manifest is null)
            {
                terminal.Complain(TextResources.Format(terminal.Texts.FolderEmpty, workshop.Source.Path));
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
        CancellationToken cancellationToken,
        bool isFull = false
    ) =>
        Watching.RunAsync(
            terminal.Texts.Reading,
            report =>
                workshop.Build(
                    new Told<IndexProgress>(p => report(p.Done, p.Total, Detail(p, terminal.Texts))),
                    isFull,
                    cancellationToken
                ),
            terminal,
            cancellationToken
        );

    private static string Detail(IndexProgress progress, CommandTexts texts)
    {
        if (progress.Stage == IndexStage.Writing)
            return texts.Writing;
        var rate = TextResources.Format(texts.Rate, (int)progress.PassagesPerSecond);
        var left = progress.TimeLeft is { } time
            ? " · " + TextResources.Format(texts.TimeLeft, $"{(int)time.TotalMinutes}:{time.Seconds:00}")
            : "";
        return $"{rate}{left} · {progress.CurrentFile}";
    }
}
