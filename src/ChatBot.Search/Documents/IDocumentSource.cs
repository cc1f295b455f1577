namespace ChatBot.Search.Documents;

/// <summary>Where a build takes its documents from: a knowledge folder or an evaluation set.</summary>
public interface IDocumentSource
{
    /// <summary>The full path.</summary>
    string Path { get; }

    bool Exists { get; }

    SourceListing Read(ReaderSettings settings);
}
