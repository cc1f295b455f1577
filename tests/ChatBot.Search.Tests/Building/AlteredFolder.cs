using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Tests.Building;

/// <summary>A knowledge folder of which some files are being written, and which notes what a build reads.</summary>
internal sealed class AlteredFolder(string path) : IDocumentSource
{
    private readonly KnowledgeFolder folder = new(path);

    /// <summary>Files that change while they are read.</summary>
    public HashSet<string> Restless { get; } = [];

    /// <summary>Files that documents were made of.</summary>
    public List<string> WasRead { get; } = [];

    public string Path => folder.Path;

    public bool Exists => folder.Exists;

    public string Readers => folder.Readers;

    public SourceListing List() => folder.List();

    public (SourceFile? File, Problem? Problem) Open(string path) =>
        Restless.Contains(path) ? (null, new Problem(path, null, ProblemKind.ChangedWhileRead)) : folder.Open(path);

    public ReadResult Read(SourceFile file, ReaderSettings settings)
    {
        lock (WasRead)
            WasRead.Add(file.Path);
        return folder.Read(file, settings);
    }

    public (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration() => folder.ReadCuration();
}
