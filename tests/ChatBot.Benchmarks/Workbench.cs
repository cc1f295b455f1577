using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Search.Generations;

namespace ChatBot.Benchmarks;

/// <summary>The shipped knowledge in a data folder of its own, and questions to ask of it.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chatbot-benchmark-");

    public Workbench()
    {
        Workshop = new KnowledgeWorkshop(
            new KnowledgeOptions { Path = Path.Combine(Repository(), "knowledge") },
            new DataOptions { Path = data.FullName },
            TimeProvider.System
        );
        var id = Workshop.Build().Manifest!.Id;
        Workshop.Store.Publish(id);
        Knowledge = new KnowledgeBase(Workshop.Store.Open(id));
        Questions =
        [
            .. Workshop
                .Folder.List()
                .Paths.Select(path => Knowledge.Read(path, Search.Documents.Audience.Public)!.Value.Document)
                .SelectMany(document => document.Questions),
        ];
    }

    public KnowledgeWorkshop Workshop { get; }

    public KnowledgeBase Knowledge { get; }

    public IReadOnlyList<string> Questions { get; }

    public void Dispose()
    {
        Knowledge.Dispose();
        data.Delete(recursive: true);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
