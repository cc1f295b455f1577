using System.Collections.Concurrent;

namespace ChatBot.Search.Indexing;

/// <summary>
/// Terms of an index that questions have asked for: people ask by the same words, and a look into the
/// term dictionary costs more than all else that is done with a term of a small index.
/// </summary>
internal sealed class TermCache
{
    /// <summary>Some tens of megabytes at most; what comes later is looked up each time.</summary>
    private const int MaxTerms = 50_000;

    private readonly ConcurrentDictionary<(string Field, string Term), FoundTerm> terms = new();

    public FoundTerm? Find(string field, string term) => terms.GetValueOrDefault((field, term));

    public void Keep(FoundTerm found)
    {
        if (terms.Count < MaxTerms)
            terms.TryAdd((found.Field, found.Text), found);
    }
}
