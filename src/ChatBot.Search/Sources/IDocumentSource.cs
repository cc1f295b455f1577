using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources;

/// <summary>Where a build takes its documents from: a knowledge folder or an evaluation set.</summary>
public interface IDocumentSource
{
    /// <summary>The full path.</summary>
    string Path { get; }

    bool Exists { get; }

    SourceListing Read(ReaderSettings settings);

    /// <summary>The reserved files that decide answers without being documents, and those that cannot be read.</summary>
    (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration();
}
