using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources;

/// <summary>Where a build takes its documents from: a knowledge folder or an evaluation set.</summary>
public interface IDocumentSource
{
    /// <summary>The full path.</summary>
    string Path { get; }

    bool Exists { get; }

    /// <summary>What decides, beside their content and version, which files can be read: limits. Problems found under others are looked for anew.</summary>
    string Readers { get; }

    SourceListing List();

    /// <summary>Reads one whole, or says why not. Safe for any number of threads.</summary>
    (SourceFile? File, Problem? Problem) Open(string path);

    /// <summary>Makes a document of what was opened. Safe for any number of threads.</summary>
    ReadResult Read(SourceFile file, ReaderSettings settings);

    /// <summary>The reserved files that decide answers without being documents, and those that cannot be read.</summary>
    (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration();
}
