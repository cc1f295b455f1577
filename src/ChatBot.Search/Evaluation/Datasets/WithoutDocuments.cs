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

    public string Readers => source.Readers;

    public SourceListing List()
    {
        var listing = source.List();
        return listing with { Paths = [.. listing.Paths.Where(path => !removed.Contains(path))] };
    }

    public (SourceFile? File, Problem? Problem) Open(string path) => source.Open(path);

    public ReadResult Read(SourceFile file, ReaderSettings settings) => source.Read(file, settings);

    public (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration() => source.ReadCuration();
}
