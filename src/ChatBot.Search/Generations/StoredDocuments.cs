using System.Collections.Concurrent;
using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Search.Generations;

/// <summary>Looks up whole documents for a build, each read once, for any number of threads.</summary>
internal sealed class StoredDocuments(DirectoryReader reader, IDisposable? directory = null) : IDisposable
{
    private readonly DocumentIndex index = new(new IndexSearcher(reader));
    private readonly ConcurrentDictionary<string, Document?> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>?> sections = new(StringComparer.Ordinal);

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
