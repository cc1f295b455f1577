using ChatBot.Search.Readers;

namespace ChatBot.Search.Generations;

/// <summary>What a generation says of itself, in <c>manifest.json</c>: all its id is made of, and its counts.</summary>
public sealed record Manifest
{
    public required FormatVersions Versions { get; init; }
    public required string Id { get; init; }

    /// <summary>The full path of the knowledge folder it was built from; no part of the id.</summary>
    public required string Knowledge { get; init; }

    public required ReaderSettings Settings { get; init; }
    public required IReadOnlyList<DocumentHash> Documents { get; init; }

    /// <summary>What editors keep beside the documents, as far as there is any.</summary>
    public IReadOnlyList<DocumentHash> Curation { get; init; } = [];

    /// <summary>Signposts and known gaps; with documents all that the indexes hold.</summary>
    public IReadOnlyList<GroupHash> Groups { get; init; } = [];

    /// <summary>Passages of documents, a language.</summary>
    public required IReadOnlyDictionary<string, int> Passages { get; init; }

    /// <summary>All that each language's index holds: passages, signposts and known gaps.</summary>
    public required IReadOnlyDictionary<string, int> Entries { get; init; }
}
