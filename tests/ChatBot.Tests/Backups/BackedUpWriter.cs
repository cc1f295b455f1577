using ChatBot.Knowledge;

namespace ChatBot.Tests.Backups;

/// <summary>Builds and publishes one generation after the other, as another process would, and keeps only one.</summary>
internal sealed class BackedUpWriter : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task work;
    private readonly TaskCompletionSource first = new();

    public BackedUpWriter(string knowledge, string data)
    {
        work = Task.Run(() => Work(knowledge, data));
        first.Task.Wait();
    }

    public int Builds { get; private set; }

    public void Dispose()
    {
        stop.Cancel();
        work.Wait();
        stop.Dispose();
    }

    private void Work(string knowledge, string data)
    {
        var workshop = new KnowledgeWorkshop(
            new KnowledgeOptions { Path = knowledge, KeepGenerations = 1 },
            new DataOptions { Path = data },
            TimeProvider.System
        );
        while (!stop.IsCancellationRequested)
        {
            File.WriteAllText(Path.Combine(knowledge, "fr", "a.md"), $"Les Casques bleus sont {++Builds}.");
            workshop.Store.PublishBuilt(workshop.Build().Manifest!);
            first.TrySetResult();
        }
    }
}
