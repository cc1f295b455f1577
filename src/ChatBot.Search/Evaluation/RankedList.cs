namespace ChatBot.Search.Evaluation;

/// <summary>What a search found for one question, the best first, and how long it took.</summary>
public sealed class RankedList
{
    /// <summary>Ranks that are kept; what follows is of no metric's interest.</summary>
    public const int MaxRanks = 20;

    /// <exception cref="ArgumentException">A document stands twice in the list, which would count it twice.</exception>
    public RankedList(string queryId, IEnumerable<RankedDocument> documents, TimeSpan elapsed)
    {
        QueryId = queryId;
        Documents = [.. documents.Take(MaxRanks)];
        Elapsed = elapsed;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (Documents.FirstOrDefault(document => !seen.Add(document.Id)) is { } twice)
            throw new ArgumentException($"\"{twice.Id}\" was found twice for \"{queryId}\".", nameof(documents));
    }

    public string QueryId { get; }

    public IReadOnlyList<RankedDocument> Documents { get; }

    public TimeSpan Elapsed { get; }
}
