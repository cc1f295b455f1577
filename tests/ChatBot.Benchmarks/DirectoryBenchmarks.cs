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
    private OpenIndex current = null!;

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
        current = new OpenIndex(Open());
    }

    [Benchmark(OperationsPerInvoke = Searches)]
    public int Search()
    {
        var length = 0;
        Parallel.For(
            0,
            Searches,
            new ParallelOptions { MaxDegreeOfParallelism = Threads },
            number => Interlocked.Add(ref length, SearchOnce(number))
        );
        return length;
    }

    /// <summary>The same while another thread opens the index anew and closes the one before, over and over.</summary>
    [Benchmark(OperationsPerInvoke = Searches)]
    public int SearchWhileSwapped()
    {
        using var stop = new CancellationTokenSource();
        var swapping = Task.Factory.StartNew(
            () => SwapUntil(stop.Token),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        var length = Search();
        stop.Cancel();
        swapping.Wait();
        return length;
    }

    private int SearchOnce(int number)
    {
        OpenIndex open;
        do open = current;
        while (!open.TryHold());
        try
        {
            var found = open.Searcher.Search(new TermQuery(new Term("text", $"w{number * 13 % 5000}")), Hits);
            return found.ScoreDocs.Sum(hit => open.Searcher.Doc(hit.Doc).Get("text").Length);
        }
        finally
        {
            open.Dispose();
        }
    }

    private void SwapUntil(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var before = Interlocked.Exchange(ref current, new OpenIndex(Open()));
            before.Dispose();
        }
    }

    private Lucene.Net.Store.Directory Open() =>
        Kind switch
        {
            "SimpleFS" => new SimpleFSDirectory(root.FullName),
            "NIOFS" => new NIOFSDirectory(root.FullName),
            "MMap" => new MMapDirectory(root.FullName),
            _ => InMemory(root.FullName),
        };

    [GlobalCleanup]
    public void Cleanup()
    {
        current.Dispose();
        root.Delete(recursive: true);
    }

    private static RAMDirectory InMemory(string folder)
    {
        using var files = new SimpleFSDirectory(folder);
        return new RAMDirectory(files, IOContext.READ_ONCE);
    }

    /// <summary>Closes with its last holder, as a generation does.</summary>
    private sealed class OpenIndex(Lucene.Net.Store.Directory directory) : IDisposable
    {
        private readonly DirectoryReader reader = DirectoryReader.Open(directory);
        private int holders = 1;

        public IndexSearcher Searcher => field ??= new IndexSearcher(reader);

        public bool TryHold()
        {
            var seen = Volatile.Read(ref holders);
            return seen > 0 && Interlocked.CompareExchange(ref holders, seen + 1, seen) == seen;
        }

        public void Dispose()
        {
            if (Interlocked.Decrement(ref holders) > 0)
                return;
            reader.Dispose();
            directory.Dispose();
        }
    }
}
