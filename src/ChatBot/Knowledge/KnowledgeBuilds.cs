using ChatBot.Search.Building;
using ChatBot.Search.Documents;

namespace ChatBot.Knowledge;

/// <summary>Builds for a running bot, one at a time, and says in log and state how it went.</summary>
internal sealed partial class KnowledgeBuilds(
    KnowledgeWorkshop workshop,
    KnowledgeState state,
    ILogger<KnowledgeBuilds> logger
)
{
    /// <summary>Of the files; a line in the log each time.</summary>
    private const int WorthTelling = 1000;

    private readonly Lock building = new();

    /// <summary>Builds what changed in the folder, and publishes it where builds publish themselves.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        lock (building)
        {
            try
            {
                state.Fault = Build(cancellationToken);
            }
#pragma warning disable CA1031 // The loop's edge: whatever fails here, the bot answers on.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.NotBuilt(logger, e);
                state.Fault = KnowledgeFault.NotBuilt;
            }
            finally
            {
                state.Building = null;
            }
        }
    }

    private KnowledgeFault Build(CancellationToken cancellationToken)
    {
        if (!workshop.Source.Exists)
        {
            Log.FolderMissing(logger, workshop.Source.Path);
            return KnowledgeFault.FolderMissing;
        }
        var result = workshop.Build(new Reports(state, logger), cancellationToken: cancellationToken);
        foreach (var problem in result.Skipped.Except(state.LastBuild?.Skipped ?? []))
        {
            if (problem.Line is { } line)
                Log.SkippedLine(logger, problem.Path, line, problem.Kind);
            else
                Log.Skipped(logger, problem.Path, problem.Kind);
        }
        state.LastBuild = result;
        if (result.Manifest is null)
        {
            Log.FolderEmpty(logger, workshop.Source.Path);
            return KnowledgeFault.FolderEmpty;
        }
        if (workshop.PublishesItself)
        {
            if (!workshop.Store.PublishBuilt(result.Manifest, cancellationToken))
                Log.Left(logger, result.Manifest.Id);
        }
        else if (result.IsNew)
            Log.Candidate(logger, result.Manifest.Id);
        return KnowledgeFault.None;
    }

    private sealed class Reports(KnowledgeState state, ILogger logger) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value)
        {
            var before = state.Building;
            state.Building = value;
            if (value.Done % WorthTelling == 0 && value.Done > 0 && value.Done != before?.Done)
                Log.Progress(logger, value.Done, value.Total, (int)value.PassagesPerSecond, value.TimeLeft);
        }
    }

    private static partial class Log
    {
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

        [LoggerMessage(205, LogLevel.Warning, "Skipped {Path}: {Problem}")]
        public static partial void Skipped(ILogger logger, string path, ProblemKind problem);

        [LoggerMessage(208, LogLevel.Warning, "Skipped line {Line} of {Path}: {Problem}")]
        public static partial void SkippedLine(ILogger logger, string path, int line, ProblemKind problem);

        [LoggerMessage(
            209,
            LogLevel.Information,
            "The folder is as in {Generation}, which was gone back from; the published one answers on until the folder changes. To publish it all the same: index publish"
        )]
        public static partial void Left(ILogger logger, string generation);

        [LoggerMessage(206, LogLevel.Information, "Built candidate {Generation}; to publish it: index publish")]
        public static partial void Candidate(ILogger logger, string generation);

        [LoggerMessage(207, LogLevel.Information, "Read {Done} of {Total} files, {Rate} passages/s, {Left} left")]
        public static partial void Progress(ILogger logger, int done, int total, int rate, TimeSpan? left);
    }
}
