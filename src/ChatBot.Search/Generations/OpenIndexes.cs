using System.Collections.Concurrent;
using ChatBot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace ChatBot.Search.Generations;

/// <summary>The indexes of one generation, open for searching by any number of threads.</summary>
internal sealed class OpenIndexes : IDisposable
{
    /// <summary>In bytes: a small index is read into memory whole, a large one stays in its files.</summary>
    private const long MaxInMemory = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, IndexSearcher> searchers = new(StringComparer.Ordinal);

    /// <param name="folder">Of the generation.</param>
    public OpenIndexes(string folder, IReadOnlyCollection<string> languages)
    {
        try
        {
            Parallel.ForEach(
                [GenerationFolder.Documents, .. languages],
                name => searchers[name] = Open(Path.Combine(folder, name))
            );
        }
        catch (AggregateException e)
        {
            Dispose();
            throw e.InnerExceptions[0];
        }
        Documents = new DocumentIndex(searchers[GenerationFolder.Documents]);
        Languages = languages.ToDictionary(
            language => language,
            language => new LanguageIndex(language, searchers[language]),
            StringComparer.Ordinal
        );
    }

    public DocumentIndex Documents { get; }

    /// <summary>By language.</summary>
    public IReadOnlyDictionary<string, LanguageIndex> Languages { get; }

    public void Dispose()
    {
        foreach (var searcher in searchers.Values)
        {
            var reader = (DirectoryReader)searcher.IndexReader;
            var directory = reader.Directory;
            reader.Dispose();
            directory.Dispose();
        }
    }

    private static IndexSearcher Open(string folder)
    {
        using var files = new SimpleFSDirectory(folder);
        var size = files.ListAll().Sum(files.FileLength);
        Lucene.Net.Store.Directory directory =
            size <= MaxInMemory ? new RAMDirectory(files, IOContext.READ_ONCE) : new SimpleFSDirectory(folder);
        return new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = new BM25Similarity() };
    }
}
