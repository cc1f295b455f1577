using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Knowledge;

/// <summary>
/// Keeps a running bot in step: at start it builds what changed in the folder while it was down, and
/// from then on it takes up whatever is published, by this process or another.
/// </summary>
internal sealed partial class KnowledgeRefresh(
    KnowledgeWorkshop workshop,
    KnowledgeBase knowledge,
    TimeProvider time,
    ILogger<KnowledgeRefresh> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private DateTime seen;
    private DateTime told;

    /// <summary>Answers from the published generation if it is another one than before; tries again next time where it cannot.</summary>
    public void TakeUp()
    {
        var stamp = workshop.Store.Stamp;
        if (stamp == seen)
            return;
        try
        {
            if (workshop.Store.LiveId is { } id && id != knowledge.Manifest.Id)
            {
                knowledge.Use(workshop.Store.Open(id));
                Log.TookUp(logger, id);
            }
            seen = stamp;
        }
#pragma warning disable CA1031 // The loop's edge: whatever fails here, the bot answers on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            if (stamp != told)
                Log.NotTakenUp(logger, e);
            told = stamp;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Run(() => BuildChanges(stoppingToken), stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        do TakeUp();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Builds what changed in the folder, and publishes it where builds publish themselves.</summary>
    public void BuildChanges(CancellationToken cancellationToken)
    {
        if (!workshop.Source.Exists)
        {
            Log.FolderMissing(logger, workshop.Source.Path);
            return;
        }
        try
        {
            var result = workshop.Build(cancellationToken: cancellationToken);
            foreach (var problem in result.Skipped)
                Log.Skipped(logger, problem.Path, problem.Line, problem.Kind);
            if (result.Manifest is null)
                Log.FolderEmpty(logger, workshop.Source.Path);
            else if (workshop.PublishesItself)
                workshop.Store.Publish(result.Manifest, cancellationToken);
        }
#pragma warning disable CA1031 // The loop's edge: whatever fails here, the bot answers on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.NotBuilt(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Information, "Answering from generation {Generation}")]
        public static partial void TookUp(ILogger logger, string generation);

        [LoggerMessage(201, LogLevel.Error, "What was published cannot be opened; the generation before answers on")]
        public static partial void NotTakenUp(ILogger logger, Exception exception);

        [LoggerMessage(
            202,
            LogLevel.Warning,
            "The folder of documents {Folder} does not exist; the published generation answers on"
        )]
        public static partial void FolderMissing(ILogger logger, string folder);

        [LoggerMessage(
            203,
            LogLevel.Warning,
            "The folder of documents {Folder} holds no document; the published generation answers on"
        )]
        public static partial void FolderEmpty(ILogger logger, string folder);

        [LoggerMessage(
            204,
            LogLevel.Error,
            "The index could not be brought up to date; the published generation answers on"
        )]
        public static partial void NotBuilt(ILogger logger, Exception exception);

        [LoggerMessage(205, LogLevel.Warning, "Skipped {Path} (line {Line}): {Problem}")]
        public static partial void Skipped(ILogger logger, string path, int? line, ProblemKind problem);
    }
}
