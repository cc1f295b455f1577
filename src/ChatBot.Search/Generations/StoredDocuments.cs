using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Search.Generations;

/// <summary>Looks up whole documents for a build, each read once.</summary>
internal sealed class StoredDocuments(DirectoryReader reader, IDisposable? directory = null) : IDisposable
{
    private readonly DocumentIndex index = new(new IndexSearcher(reader));
    private readonly Dictionary<string, Document?> read = new(StringComparer.Ordinal);

    public Document? Find(string path)
    {
        if (!read.TryGetValue(path, out var document))
            read[path] = document = index.Find(path);
        return document;
    }

    /// <summary>The ids of a document's sections that can be quoted: a heading alone answers nothing. Null for no document.</summary>
    public IReadOnlySet<string>? SectionsOf(string path) =>
        Find(path)
            ?.Sections.Where(section => section.Blocks.Any(block => block.Kind != BlockKind.Heading))
            .Select(section => section.Id)
            .ToHashSet(StringComparer.Ordinal);

    public void Dispose()
    {
        reader.Dispose();
        directory?.Dispose();
    }
}
