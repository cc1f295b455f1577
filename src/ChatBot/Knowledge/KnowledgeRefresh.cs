using ChatBot.Search.Answering;

namespace ChatBot.Knowledge;

/// <summary>
/// Keeps a running bot in step: builds what changed in the folder, while it was down and from then on, and
/// takes up whatever is published, by this process or another.
/// </summary>
internal sealed partial class KnowledgeRefresh(
    KnowledgeWorkshop workshop,
    KnowledgeBase knowledge,
    KnowledgeBuilds builds,
    KnowledgeState state,
    TimeProvider time,
    ILogger<KnowledgeRefresh> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Between two looks at what could not be taken up: reading it through costs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What is asked first is not to wait for a look at what changed while the bot was down.</summary>
    private static readonly TimeSpan BeforeFirst = TimeSpan.FromSeconds(1);

    private readonly Lock takingUp = new();
    private DateTime seen;
    private DateTime told;
    private long failed;
    private volatile Action? buildSoon;

    /// <summary>Answers from the published generation if it is whole and another one than before; tries again later where it cannot.</summary>
    /// <param name="mayBeMended">Whether what could not be taken up a moment ago is tried again at once.</param>
    public void TakeUp(bool mayBeMended = false)
    {
        lock (takingUp)
        {
            var stamp = workshop.Store.Stamp;
            if (stamp == seen || (stamp == told && !mayBeMended && time.GetElapsedTime(failed) < Patience))
                return;
            try
            {
                if (workshop.Store.LiveId is { } id && id != knowledge.Manifest.Id)
                {
                    // What this process has just built, it has just verified.
                    if (id != state.LastBuild?.Manifest?.Id)
                        workshop.Store.Verify(id);
                    knowledge.Use(workshop.Store.Open(id));
                    Log.TookUp(logger, id);
                }
                seen = stamp;
                if (state.Fault == KnowledgeFault.Damaged)
                    state.Fault = KnowledgeFault.None;
            }
#pragma warning disable CA1031 // The loop's edge: whatever fails here, the bot answers on.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                var isNews = stamp != told;
                told = stamp;
                failed = time.GetTimestamp();
                if (e is InvalidDataException)
                    state.Fault = KnowledgeFault.Damaged;
                if (!isNews)
                    return;
                Log.NotTakenUp(logger, e);
                // A build mends what is damaged.
                buildSoon?.Invoke();
            }
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Task.Run(() => BuildAsync(stoppingToken), stoppingToken), TakeUpAsync(stoppingToken));

    private async Task BuildAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(BeforeFirst, time, stoppingToken);
        while (true)
        {
            // Watched before it is read: what changes meanwhile is built next.
            using var watch = new FolderWatch(
                workshop.Watches ? workshop.Folder.Path : null,
                except: workshop.Store.DataFolder,
                time
            );
            buildSoon = watch.Notice;
            var isThere = workshop.Source.Exists;
            do
            {
                builds.Run(stoppingToken);
                TakeUp(mayBeMended: true);
                // A build leaves behind what answering will not need for a long time: a seventh of the memory.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                if (workshop.Watches)
                    await watch.WaitAsync(stoppingToken);
                else
                    return;
            } while (workshop.Source.Exists == isThere);
        }
    }

    private async Task TakeUpAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do TakeUp();
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(200, LogLevel.Information, "Answering from generation {Generation}")]
        public static partial void TookUp(ILogger logger, string generation);

        [LoggerMessage(201, LogLevel.Error, "What was published cannot be opened; the generation before answers on")]
        public static partial void NotTakenUp(ILogger logger, Exception exception);
    }
}
