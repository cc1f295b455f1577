using System.Collections.Concurrent;

namespace ChatBot.Search.Indexing;

/// <summary>
/// Terms of an index that questions have asked for, with where they stand: people ask by the same words,
/// and reading the files of a small index costs more than all else that is done with a term.
/// </summary>
internal sealed class TermCache
{
    /// <summary>What comes later is looked up each time.</summary>
    private const int MaxTerms = 50_000;

    /// <summary>Of all terms together: 32 MB.</summary>
    private const int MaxPostings = 4_000_000;

    /// <summary>Of one term; those of a commoner one are read from the files each time.</summary>
    private const int MaxPostingsOfTerm = 10_000;

    private readonly ConcurrentDictionary<(string Field, string Term), FoundTerm> terms = new();
    private int postings;

    public FoundTerm? Find(string field, string term) => terms.GetValueOrDefault((field, term));

    /// <summary>The same term as others have found it before, where they have.</summary>
    public FoundTerm Keep(FoundTerm found) =>
        terms.Count < MaxTerms ? terms.GetOrAdd((found.Field, found.Text), found) : found;

    /// <summary>Whether there is room for where a term stands, which is then taken.</summary>
    public bool Reserve(int count) =>
        count <= MaxPostingsOfTerm
        && Volatile.Read(ref postings) < MaxPostings
        && Interlocked.Add(ref postings, count) > 0;
}
