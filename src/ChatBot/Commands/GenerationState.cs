using ChatBot.Search.Generations;

namespace ChatBot.Commands;

/// <summary>What a generation in the data folder is there for.</summary>
internal enum GenerationState
{
    Live,

    /// <summary>Was live before, and can be again.</summary>
    Published,
    Candidate,

    /// <summary>Damaged, or of another version of the program.</summary>
    Unusable,
}

/// <summary>A generation of the data folder as <c>index list</c> shows it.</summary>
/// <param name="PublishedAt">When it last went live, or null.</param>
internal sealed record ListedGeneration(StoredGeneration Stored, GenerationState State, DateTimeOffset? PublishedAt)
{
    /// <summary>The newest first.</summary>
    public static IReadOnlyList<ListedGeneration> In(GenerationStore store)
    {
        var publications = store.Publications();
        var last = publications
            .GroupBy(publication => publication.Generation, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().At, StringComparer.Ordinal);
        var live = publications is [.., var newest] ? newest.Generation : null;
        return
        [
            .. store
                .List()
                .Select(stored => new ListedGeneration(
                    stored,
                    stored.Manifest is null ? GenerationState.Unusable
                        : stored.Id == live ? GenerationState.Live
                        : last.ContainsKey(stored.Id) ? GenerationState.Published
                        : GenerationState.Candidate,
                    last.TryGetValue(stored.Id, out var at) ? at : null
                )),
        ];
    }
}
