using BenchmarkDotNet.Attributes;
using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Search.Generations;

namespace ChatBot.Benchmarks;

/// <summary>The index of the shipped knowledge built from nothing, and one question asked of it.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private readonly Workbench bench = new();
    private int asked;

    [Benchmark]
    public string IndexBuild()
    {
        var data = Directory.CreateTempSubdirectory("chatbot-benchmark-");
        var workshop = new KnowledgeWorkshop(
            new KnowledgeOptions { Path = bench.Workshop.Folder.Path },
            new DataOptions { Path = data.FullName },
            TimeProvider.System
        );
        var id = workshop.Build().Manifest!.Id;
        data.Delete(recursive: true);
        return id;
    }

    [Benchmark]
    public Answer Question() => bench.Knowledge.Ask(new Question(bench.Questions[asked++ % bench.Questions.Count]));

    [GlobalCleanup]
    public void CleanUp() => bench.Dispose();
}
