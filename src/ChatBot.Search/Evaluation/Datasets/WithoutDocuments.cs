using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>A source with some of its documents taken out.</summary>
/// <param name="removed">Their paths.</param>
public sealed class WithoutDocuments(IDocumentSource source, IReadOnlySet<string> removed) : IDocumentSource
{
    public string Path => source.Path;

    public bool Exists => source.Exists;

    public SourceListing Read(ReaderSettings settings)
    {
        var listing = source.Read(settings);
        return listing with
        {
            Count = Math.Max(0, listing.Count - removed.Count),
            Entries = listing.Entries.Where(entry => !removed.Contains(entry.Path)),
        };
    }

    public (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration() => source.ReadCuration();
}
