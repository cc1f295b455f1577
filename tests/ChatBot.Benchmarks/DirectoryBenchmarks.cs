using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ChatBot.Benchmarks;

/// <summary>Lucene's own directories, searched by several threads that each read 28 stored passages, as a question does.</summary>
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class DirectoryBenchmarks
{
    private const int Passages = 50_000;
    private const int Searches = 200;
    private const int Hits = 28;

    private DirectoryInfo root = null!;
    private Lucene.Net.Store.Directory directory = null!;
    private SearcherManager searchers = null!;

    [Params("SimpleFS", "NIOFS", "MMap", "RAM")]
    public string Kind { get; set; } = "";

    [Params(1, 8)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        root = System.IO.Directory.CreateTempSubdirectory("chatbot-benchmarks-");
        using (var files = new SimpleFSDirectory(root.FullName))
        using (
            var writer = new IndexWriter(
                files,
                new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
            )
        )
        {
            for (var passage = 0; passage < Passages; passage++)
            {
                var text = string.Join(' ', Enumerable.Range(1, 60).Select(i => "w" + (passage * i * 7919L % 5000)));
                writer.AddDocument([new TextField("text", text, Field.Store.YES)]);
            }
        }
        directory = Kind switch
        {
            "SimpleFS" => new SimpleFSDirectory(root.FullName),
            "NIOFS" => new NIOFSDirectory(root.FullName),
            "MMap" => new MMapDirectory(root.FullName),
            _ => InMemory(root.FullName),
        };
        searchers = new SearcherManager(directory, new SearcherFactory());
    }

    [Benchmark(OperationsPerInvoke = Searches)]
    public int Search()
    {
        var length = 0;
        Parallel.For(
            0,
            Searches,
            new ParallelOptions { MaxDegreeOfParallelism = Threads },
            number =>
            {
                var searcher = searchers.Acquire();
                try
                {
                    var found = searcher.Search(new TermQuery(new Term("text", $"w{number * 13 % 5000}")), Hits);
                    foreach (var hit in found.ScoreDocs)
                        Interlocked.Add(ref length, searcher.Doc(hit.Doc).Get("text").Length);
                }
                finally
                {
                    searchers.Release(searcher);
                }
            }
        );
        return length;
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        searchers.Dispose();
        directory.Dispose();
        root.Delete(recursive: true);
    }

    private static RAMDirectory InMemory(string folder)
    {
        using var files = new SimpleFSDirectory(folder);
        return new RAMDirectory(files, IOContext.READ_ONCE);
    }
}
