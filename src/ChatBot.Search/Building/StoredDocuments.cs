using System.Collections.Concurrent;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace ChatBot.Search.Building;

/// <summary>Looks up whole documents for a build, each read once, for any number of threads.</summary>
internal sealed class StoredDocuments(DirectoryReader reader, IDisposable? directory = null) : IDisposable
{
    private readonly DocumentIndex index = new(new IndexSearcher(reader));
    private readonly ConcurrentDictionary<string, Document?> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>?> sections = new(StringComparer.Ordinal);

    /// <summary>Those of a generation.</summary>
    public static StoredDocuments Of(string folder)
    {
        var directory = new SimpleFSDirectory(Path.Combine(folder, GenerationFolder.Documents));
        return new StoredDocuments(DirectoryReader.Open(directory), directory);
    }

    public Document? Find(string path) => read.GetOrAdd(path, index.Find);

    /// <summary>The ids of a document's sections that can be quoted: a heading alone answers nothing. Null for no document.</summary>
    public IReadOnlySet<string>? SectionsOf(string path) =>
        sections.GetOrAdd(
            path,
            path =>
                Find(path)
                    ?.Sections.Where(section => section.Blocks.Any(block => block.Kind != BlockKind.Heading))
                    .Select(section => section.Id)
                    .ToHashSet(StringComparer.Ordinal)
        );

    public void Dispose()
    {
        reader.Dispose();
        directory?.Dispose();
    }
}
