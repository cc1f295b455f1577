using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Building;

/// <summary>What editors keep beside the documents, as it stands at a build.</summary>
internal sealed class CurationState(IReadOnlyList<SourceFile> files)
{
    public IReadOnlyList<DocumentHash> Hashes { get; } =
    [.. files.Select(file => new DocumentHash(file.Path, file.Sha256()))];

    /// <summary>Not checked yet against the documents.</summary>
    public AskedLines Asked { get; } = new(Curator.AskedIn(files));

    /// <summary>Checked: what names no place in a document is left out and reported.</summary>
    public Curator In(StoredDocuments documents) => new(files, documents.SectionsOf);

    // Not forced to disk: what a power cut loses, their hashes notice.
    /// <summary>Stores the files as they are with a generation.</summary>
    public void Store(string folder)
    {
        foreach (var file in files)
        {
            var target = Path.Combine(folder, GenerationFolder.Curation, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var stream = new FileStream(target, FileMode.CreateNew);
            stream.Write(file.Content.Span);
        }
    }
}
