using ChatBot.Crawling.Sites;

namespace ChatBot.Crawling;

/// <summary>Crawls by the clock while the bot serves.</summary>
/// <param name="interval">Zero: never.</param>
/// <param name="takeUp">Brings what has come into the index.</param>
internal sealed partial class CrawlSchedule(
    Crawler crawler,
    TimeSpan interval,
    Action<CancellationToken> takeUp,
    TimeProvider time,
    ILogger<CrawlSchedule> logger
) : BackgroundService
{
    // A start has other things to do first.
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMinutes(1);

    /// <summary>One crawl; whatever fails in it is logged.</summary>
    public async Task CrawlAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (sites, mistakes) = SourcesFile.ReadFrom(crawler.KnowledgeFolder);
            foreach (var mistake in mistakes)
                Log.Mistake(logger, mistake.Line, mistake.Sentence);
            if (sites.Count == 0)
            {
                Log.NoSites(logger);
                return;
            }
            if (await crawler.RunAsync(sites, progress: null, cancellationToken) is not { } reports)
            {
                Log.UnderWay(logger);
                return;
            }
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var report in reports)
                Tell(report);
            if (reports.Any(report => report.HasChanges))
                takeUp(cancellationToken);
        }
#pragma warning disable CA1031 // The loop's edge: whatever fails here, the bot answers on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (interval == TimeSpan.Zero)
            return;
        await Task.Delay(FirstDelay, time, stoppingToken);
        while (true)
        {
            await CrawlAsync(stoppingToken);
            await Task.Delay(interval, time, stoppingToken);
        }
    }

    private void Tell(SiteReport report)
    {
        var host = report.Site.Start.IdnHost;
        Log.Crawled(logger, host, report.New, report.Changed, report.Unchanged, report.Removed);
        foreach (var reason in report.Refusals.CountBy(refusal => refusal.Reason))
            Log.Refused(logger, host, reason.Value, reason.Key);
        if (!report.IsComplete)
            Log.Incomplete(logger, host);
    }

    private static partial class Log
    {
        [LoggerMessage(
            300,
            LogLevel.Information,
            "Crawled {Host}: {New} new, {Changed} changed, {Unchanged} unchanged, {Removed} removed"
        )]
        public static partial void Crawled(
            ILogger logger,
            string host,
            int @new,
            int changed,
            int unchanged,
            int removed
        );

        [LoggerMessage(301, LogLevel.Warning, "{Host}: {Count} addresses gave no page: {Reason}")]
        public static partial void Refused(ILogger logger, string host, int count, RefusalReason reason);

        [LoggerMessage(302, LogLevel.Warning, "{Host} could not be crawled to the end; no page of it was removed")]
        public static partial void Incomplete(ILogger logger, string host);

        [LoggerMessage(303, LogLevel.Error, "sources.yaml, line {Line}: {Mistake}")]
        public static partial void Mistake(ILogger logger, int line, string mistake);

        [LoggerMessage(304, LogLevel.Warning, "sources.yaml names no site that could be crawled")]
        public static partial void NoSites(ILogger logger);

        [LoggerMessage(305, LogLevel.Warning, "Another crawl is under way; this one is left out")]
        public static partial void UnderWay(ILogger logger);

        [LoggerMessage(306, LogLevel.Error, "The crawl failed; the bot answers on")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
