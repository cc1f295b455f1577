namespace ChatBot.Search.Building;

/// <summary>Reports the progress of a build; one event at a time, whichever threads it runs on.</summary>
internal sealed class BuildProgress(int total, TimeProvider time, IProgress<IndexProgress>? progress)
{
    private readonly long start = time.GetTimestamp();
    private readonly Lock reporting = new();
    private int done;

    public void Begin(string file, int passages) => Report(IndexStage.Reading, file, passages);

    public void Finish(string file, int passages)
    {
        Interlocked.Increment(ref done);
        Report(IndexStage.Reading, file, passages);
    }

    public void Writing(int passages) => Report(IndexStage.Writing, "", passages);

    private void Report(IndexStage stage, string file, int passages)
    {
        if (progress is null)
            return;
        lock (reporting)
            progress.Report(
                new IndexProgress(stage, Volatile.Read(ref done), total, file, passages, time.GetElapsedTime(start))
            );
    }
}
