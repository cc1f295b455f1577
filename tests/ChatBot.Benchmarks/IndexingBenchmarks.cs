using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ChatBot.Search.Building;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Benchmarks;

/// <summary>A build from scratch of 100,000 passages, by one writer and by one for each core.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 0, iterationCount: 3)]
public class IndexingBenchmarks
{
    private const int Files = 10_000;
    private const int SectionsOfFile = 10;

    private DirectoryInfo root = null!;
    private int run;

    [GlobalSetup]
    public void Setup()
    {
        root = Directory.CreateTempSubdirectory("chatbot-benchmarks-");
        var folder = root.CreateSubdirectory("knowledge");
        var state = 1u;
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(ref state)));
        for (var file = 0; file < Files; file++)
        {
            var sections = Enumerable
                .Range(0, SectionsOfFile)
                .Select(_ => $"## {Words(5)}\n\n{Words(15)}. {Words(15)}. {Words(15)}. {Words(15)}.\n");
            File.WriteAllText(
                Path.Combine(folder.FullName, $"{file}.md"),
                $"# {Words(4)}\n\n{string.Join('\n', sections)}"
            );
        }
    }

    [Benchmark(Baseline = true)]
    public int OneWriter() => Build(1);

    [Benchmark]
    public int AllCores() => Build(Environment.ProcessorCount);

    private int Build(int threads)
    {
        var store = new GenerationStore(Path.Combine(root.FullName, $"data-{run++}"), TimeProvider.System);
        return new GenerationBuilder(store, new ReaderSettings()) { Threads = threads }
            .Build(new KnowledgeFolder(Path.Combine(root.FullName, "knowledge")))
            .Manifest!.Passages.Values.Sum();
    }

    [GlobalCleanup]
    public void Cleanup() => root.Delete(recursive: true);

    // Few words are frequent and many are rare, as in a language.
    private static string Word(ref uint state)
    {
        state = (state * 1664525) + 1013904223;
        var rank = (uint)Math.Min(50_000, Math.Pow((state + 1.0) / uint.MaxValue, -1.4));
        var word = new char[3 + (rank % 7)];
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = (char)('a' + (rank % 26));
            rank = (rank * 31) + 17;
        }
        return new string(word);
    }
}
