using ChatBot.Knowledge;
using ChatBot.Search.Building;
using ChatBot.Search.Generations;
using ChatBot.Texts;

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
                ProblemPrinter.Print(result.Skipped, terminal);
            }
            return result;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            DataUnusable(workshop.Store, e, terminal);
            return null;
        }
    }

    public static void DataUnusable(GenerationStore store, Exception exception, Terminal terminal) =>
        terminal.Complain(
            TextResources.Format(terminal.Texts.DataUnusable, store.DataFolder, TechnicalDetail.Of(exception))
        );

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
